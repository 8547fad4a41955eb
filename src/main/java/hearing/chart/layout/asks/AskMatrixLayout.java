package hearing.chart.layout.asks;

import hearing.analysis.content.ChartContent;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.model.Ask;
import hearing.model.Hearing;
import hearing.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Who asked for what: themes down, witnesses across, each ask in its words; on an upright sheet a list by
/// themes. Where the words cannot be read for want of room, a dot stands for each.
public final class AskMatrixLayout implements PlotLayout<ChartContent.AskMatrix> {
    private static final double STEP = 0.5;
    private static final double UPRIGHT = 1.25;
    private static final double LARGEST_LIST = 1.2;
    private static final double LARGEST_TABLE = 1.08;

    @Override
    public Plot lay(ChartContent.AskMatrix content, PlotContext context) {
        var hearing = content.hearing();
        var themes = themes(hearing);
        var words = words(hearing, themes, context);
        if (words.isPresent()) {
            return new Plot(words.get().marks(), description(hearing, context));
        }
        var dots = new AskDots(hearing, themes, context);
        return new Plot(dots.marks(), description(hearing, context), dots.leftOut());
    }

    /// The asks in words, where those can be read.
    private static Optional<AskWords> words(Hearing hearing, List<Theme> themes, PlotContext context) {
        if (context.small()) {
            return Optional.empty();
        }
        // an upright sheet is too narrow for a column for each witness
        return context.tallness() > UPRIGHT
                ? largest(LARGEST_LIST, context, size -> new AskList(hearing, themes, context, size))
                : largest(LARGEST_TABLE, context, size -> new AskTable(hearing, themes, context, size));
    }

    /// The form with the largest letters that fit with every name whole, or else with names shortened.
    private static Optional<AskWords> largest(double most, PlotContext context, DoubleFunction<AskWords> form) {
        double largest = context.type().label() * most;
        return fitting(largest, context, form)
                .filter(AskWords::namesWhole)
                .findFirst()
                .or(() -> fitting(largest, context, form).findFirst());
    }

    private static Stream<AskWords> fitting(double largest, PlotContext context, DoubleFunction<AskWords> form) {
        return sizes(largest, context).mapToObj(form).filter(AskWords::fits);
    }

    /// From the largest letters to the smallest that can be read.
    private static DoubleStream sizes(double largest, PlotContext context) {
        double least = context.type().least();
        return DoubleStream.concat(
                DoubleStream.iterate(largest, size -> size > least, size -> size - STEP), DoubleStream.of(least));
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
