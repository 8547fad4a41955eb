package hearing.cli.usage;

/// A part of a chart's frame that can be left out.
public enum FramePart {
    HEADLINE,
    LEGEND,
    SOURCE
}
