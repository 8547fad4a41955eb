package hearing.ui.exporting;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Theme;
import hearing.export.request.Background;
import hearing.text.Texts;

/// What will be in the file.
sealed interface Preview {
    /// There is nothing to show: the request is refused.
    record Nothing() implements Preview {}

    /// The very drawing.
    ///
    /// @param background what lies behind it
    /// @param texts words in the drawing's language
    record Drawn(Drawing drawing, Theme theme, Background background, Texts texts) implements Preview {}

    /// The very text.
    record Written(String text) implements Preview {}
}
