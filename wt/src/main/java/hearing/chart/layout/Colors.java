package hearing.chart.layout;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Palette;

/// The one colour of a chart that is somebody's.
public final class Colors {
    private Colors() {}

    /// The colour of the organization of whoever cited the figure; ink where a chart is of several.
    public static Tone own(ChartContent content) {
        return switch (content) {
            case ChartContent.OfFigure chart ->
                Palette.hue(
                        chart.hearing(),
                        chart.hearing().speaker(chart.figure().speaker()).organization());
            case ChartContent.AskMatrix _, ChartContent.AsksPerWitness _, ChartContent.PrintOutcomes _ ->
                Tone.Role.SOFT_INK;
        };
    }
}
