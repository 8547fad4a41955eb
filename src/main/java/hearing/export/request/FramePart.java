package hearing.export.request;

import hearing.chart.frame.FrameChoice;

/// A part of a chart's frame that can be left out.
public enum FramePart {
    HEADLINE,
    LEGEND,
    SOURCE;

    /// Whether it is drawn.
    boolean isIn(FrameChoice frame) {
        return switch (this) {
            case HEADLINE -> frame.headline();
            case LEGEND -> frame.legend();
            case SOURCE -> frame.source();
        };
    }
}
