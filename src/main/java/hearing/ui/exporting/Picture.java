package hearing.ui.exporting;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Theme;
import hearing.export.request.Background;
import hearing.text.Texts;

/// The very drawing that will be in the file.
///
/// @param background what lies behind it
/// @param texts words in the drawing's language
record Picture(Drawing drawing, Theme theme, Background background, Texts texts) {}
