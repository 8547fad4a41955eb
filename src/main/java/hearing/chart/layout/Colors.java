package hearing.chart.layout;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Tone;
import hearing.chart.frame.GrowthSpan;
import hearing.chart.look.Keys;
import hearing.chart.look.Palette;
import hearing.model.Hearing;
import java.util.List;

/// The one colour of a chart that is somebody's.
public final class Colors {
    /// So many dots in a row are still one key.
    private static final int MOST_HUES = 6;

    private Colors() {}

    /// The colour of the organization of whoever cited the figure; ink where a chart is of several.
    public static Tone own(ChartContent content) {
        return switch (content) {
            case ChartContent.OfFigure chart ->
                Palette.hue(
                        chart.hearing(),
                        chart.hearing().speaker(chart.figure().speaker()).organization());
            case ChartContent.AskMatrix _, ChartContent.PrintOutcomes _ -> Tone.Role.SOFT_INK;
        };
    }

    /// The keys of a chart's legend.
    public static Keys keys(ChartContent content) {
        var own = own(content);
        return switch (content) {
            case ChartContent.AskMatrix chart -> keys(chart.hearing());
            case ChartContent.Columns _ -> Keys.of(own, Keys.Form.LEVEL);
            case ChartContent.Bands _, ChartContent.Waffle _, ChartContent.Comparison _, ChartContent.NumberCard _ ->
                Keys.of(own, Keys.Form.UPRIGHT);
            case ChartContent.PartsBar _ -> new Keys(List.of(own), Tone.Role.INK, Keys.Form.UPRIGHT);
            case ChartContent.GrowthLine chart -> Keys.of(own, form(chart));
            case ChartContent.Timeline _,
                    ChartContent.Ladder _,
                    ChartContent.UnitGrid _,
                    ChartContent.Checklist _,
                    ChartContent.PrintOutcomes _ -> Keys.of(own, Keys.Form.RING);
        };
    }

    private static Keys.Form form(ChartContent.GrowthLine chart) {
        if (GrowthSpan.isLine(chart)) {
            return Keys.Form.LINE;
        }
        return chart.isFromAll() ? Keys.Form.SPAN : Keys.Form.RING;
    }

    private static Keys keys(Hearing hearing) {
        var hues = hearing.witnesses().stream()
                .<Tone>map(witness -> Palette.hue(hearing, witness.organization()))
                .distinct()
                .limit(MOST_HUES)
                .toList();
        return new Keys(hues, Tone.Role.SOFT_INK, Keys.Form.RING);
    }
}
