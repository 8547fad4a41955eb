package hearing.export.request;

import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import java.util.Locale;

/// What a saved chart looks like, whatever the window shows.
///
/// @param theme light or dark
/// @param language of the chart's words and numbers
/// @param background what lies behind it
/// @param frame which of the words around it, its margin and border
public record Appearance(Theme theme, Locale language, Background background, FrameChoice frame) {
    /// Light, on its card, with all its words.
    public static Appearance standard(Locale language) {
        return new Appearance(Theme.LIGHT, language, Background.SOLID, FrameChoice.WHOLE);
    }
}
