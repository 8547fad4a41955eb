package hearing.chart.layout;

import hearing.chart.drawing.Box;
import hearing.chart.frame.Sheet;
import hearing.chart.frame.Type;
import hearing.chart.look.Letters;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.Locale;

/// Where a layout draws, and with what.
///
/// @param box the room for marks and their labels; nothing leaves it
/// @param sheet the whole drawing and how it is wanted
/// @param texts words in its language
/// @param formats numbers and dates in its language
/// @param letters sets words
/// @param type how large words are
public record PlotContext(Box box, Sheet sheet, Texts texts, Formats formats, Letters letters, Type type) {
    private static final double TALLEST = 1.6;

    /// Whether it is the small chart of a card.
    public boolean small() {
        return sheet.small();
    }

    /// How much larger than usual the marks may be that would leave an upright sheet half empty: 1 for a room
    /// that is no taller than wide.
    public double tallness() {
        return small() ? 1 : Math.clamp(box.height() / box.width(), 1, TALLEST);
    }

    /// The language of the drawing.
    public Locale locale() {
        return sheet.locale();
    }
}
