package hearing.chart.drawing;

/// How wide and high words are in the bundled font. One for every output, so that all break lines alike.
public interface TextMeasure {
    /// Width in logical pixels.
    double width(String words, Mark.Font font);

    /// Height above the baseline.
    double ascent(Mark.Font font);

    /// Height below the baseline.
    double descent(Mark.Font font);
}
