package hearing.chart.layout.asks;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Mark;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.model.Ask;
import hearing.model.Hearing;
import hearing.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Who asked for what: themes down, witnesses across, each ask in its words. Where the words cannot be read for want of
/// room, a dot stands for each.
public final class AskMatrixLayout implements PlotLayout<ChartContent.AskMatrix> {
    private static final double SMALLEST = 9.5;

    @Override
    public Plot lay(ChartContent.AskMatrix content, PlotContext context) {
        var hearing = content.hearing();
        return new Plot(marks(hearing, context), description(hearing, context));
    }

    private static List<Mark> marks(Hearing hearing, PlotContext context) {
        var themes = themes(hearing);
        if (!context.small()) {
            for (double size = context.type().label() * 1.08; size >= SMALLEST; size -= 0.5) {
                var table = new AskTable(hearing, themes, context, size);
                if (table.fits()) {
                    return table.marks();
                }
            }
        }
        return new AskDots(hearing, themes, context).marks();
    }

    /// The themes somebody asked about, in the dataset's order.
    private static List<Theme> themes(Hearing hearing) {
        return hearing.themes().stream()
                .filter(theme -> hearing.witnesses().stream()
                        .anyMatch(witness -> hearing.asksOf(witness.id()).stream()
                                .anyMatch(ask -> ask.theme().equals(theme.id()))))
                .toList();
    }

    private static String description(Hearing hearing, PlotContext context) {
        var texts = context.texts();
        var parts = new ArrayList<String>();
        int asks = 0;
        for (var witness : hearing.witnesses()) {
            var own = hearing.asksOf(witness.id());
            asks += own.size();
            if (!own.isEmpty()) {
                parts.add(texts.get("chart.ask-matrix.witness", witness.name(), themesOf(hearing, own, context)));
            }
        }
        return texts.get(
                "chart.ask-matrix.description",
                asks,
                themes(hearing).size(),
                String.join(texts.get("chart.description.next"), parts));
    }

    private static String themesOf(Hearing hearing, List<Ask> asks, PlotContext context) {
        return asks.stream()
                .map(Ask::theme)
                .distinct()
                .map(theme -> hearing.theme(theme).name().in(context.locale()))
                .collect(Collectors.joining(context.texts().get("chart.description.and")));
    }
}
