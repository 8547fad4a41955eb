package hearing.chart;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Size;
import hearing.chart.frame.FrameChoice;
import java.math.BigDecimal;
import java.util.Locale;

/// How a chart is to be drawn.
///
/// @param size in logical pixels, frame included
/// @param locale language and number format
/// @param scale logarithmic or linear, where the chart offers both; others ignore it
/// @param detail with all its words, or as the small chart of a card
/// @param frame which parts of the frame are drawn, where there is one
public record ChartOptions(Size size, Locale locale, ScaleKind scale, Detail detail, FrameChoice frame) {
    /// A chart with its whole frame.
    public ChartOptions(Size size, Locale locale, ScaleKind scale, Detail detail) {
        this(size, locale, scale, detail, FrameChoice.WHOLE);
    }

    /// The kinds of scale.
    public enum ScaleKind {
        /// What suits the numbers: logarithmic where they reach from one to ten times as much or further, linear for
        /// less and for a fall, which would look bottomless on a scale without zero.
        AUTO,
        LOG,
        LINEAR;

        /// Whether a chart is drawn on a logarithmic scale, where its numbers are wide enough for one.
        public boolean isLogarithmic(ChartContent content) {
            return switch (this) {
                case AUTO ->
                    !(content instanceof ChartContent.GrowthLine growth
                            && growth.factor().compareTo(BigDecimal.ONE) < 0);
                case LOG -> true;
                case LINEAR -> false;
            };
        }
    }

    /// How much of the frame is drawn.
    public enum Detail {
        /// Headline, subtitle, legend, axis labels, source line.
        FULL,
        /// Only the marks and what they cannot do without: the card around it has the words.
        SMALL
    }

    /// The full chart, on the scale that suits it best.
    public static ChartOptions full(Size size, Locale locale) {
        return new ChartOptions(size, locale, ScaleKind.AUTO, Detail.FULL);
    }

    /// The same on another scale.
    public ChartOptions withScale(ScaleKind other) {
        return new ChartOptions(size, locale, other, detail, frame);
    }
}
