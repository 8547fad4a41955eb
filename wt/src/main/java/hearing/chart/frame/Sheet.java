package hearing.chart.frame;

import hearing.chart.drawing.Size;
import java.util.Locale;

/// What a chart is drawn on and how: the wishes of whoever asked for it, as frame and layouts need them.
///
/// @param size in logical pixels, frame included
/// @param locale language and number format
/// @param logarithmic whether a scale that can be logarithmic is to be
/// @param small whether it is the small chart of a card, without frame and with few words
public record Sheet(Size size, Locale locale, boolean logarithmic, boolean small) {}
