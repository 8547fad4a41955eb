package hearing.chart;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.TextMeasure;

/// A measure that can be checked in the head: letters half as wide as the size, eight tenths up, two tenths down.
public final class FixedMeasure implements TextMeasure {
    @Override
    public double width(String words, Mark.Font font) {
        return words.length() * font.size() / 2;
    }

    @Override
    public double ascent(Mark.Font font) {
        return font.size() * 0.8;
    }

    @Override
    public double descent(Mark.Font font) {
        return font.size() * 0.2;
    }
}
