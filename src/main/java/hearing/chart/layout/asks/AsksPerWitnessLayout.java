package hearing.chart.layout.asks;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.ChartContent.AsksPerWitness.AskTally;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Palette;
import hearing.chart.look.Setting;
import hearing.chart.look.Side;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How many policy asks each witness made: bars from zero, the longest first, each with its name and number.
public final class AsksPerWitnessLayout implements PlotLayout<ChartContent.AsksPerWitness> {
    private static final double HIGHEST = 44;

    @Override
    public Plot lay(ChartContent.AsksPerWitness content, PlotContext context) {
        var sorted = content.tallies().stream()
                .sorted(Comparator.comparingInt(AskTally::asks).reversed())
                .toList();
        return new Plot(marks(content, sorted, context), description(sorted, context));
    }

    private static List<Mark> marks(ChartContent.AsksPerWitness content, List<AskTally> sorted, PlotContext context) {
        var marks = new ArrayList<Mark>();
        var box = context.box();
        var letters = context.letters();
        var font = context.type().labelFont();
        double gap = font.size() * 0.8;
        double names = sorted.stream()
                .mapToDouble(tally -> letters.width(tally.speaker().name(), font))
                .max()
                .orElse(0);
        double numbers = letters.width("00", context.type().claimFont());
        double left = box.x() + names + gap;
        double longest = Math.max(1, box.right() - left - numbers - gap);
        int most = Math.max(1, sorted.stream().mapToInt(AskTally::asks).max().orElse(1));
        double pitch = Math.min(
                HIGHEST * 1.5 * context.type().scale() * context.tallness(), box.height() / Math.max(1, sorted.size()));
        double top = box.y() + (box.height() - sorted.size() * pitch) / 2;
        for (int i = 0; i < sorted.size(); i++) {
            var tally = sorted.get(i);
            double width = longest * tally.asks() / most;
            var bar = new Box(left, top + i * pitch + pitch / 6, width, pitch * 2 / 3);
            marks.addAll(row(content, tally, bar, context));
        }
        double bottom = top + sorted.size() * pitch;
        marks.add(new Mark.Line(
                List.of(new Point(left, top), new Point(left, bottom)),
                new Stroke(Tone.Role.MUTED_INK, 1, false),
                MarkMeaning.DECORATION));
        return marks;
    }

    private static List<Mark> row(ChartContent.AsksPerWitness content, AskTally tally, Box bar, PlotContext context) {
        var letters = context.letters();
        var type = context.type();
        var speaker = tally.speaker();
        var organization = content.hearing().organization(speaker.organization());
        var meaning = new MarkMeaning(
                Account.SAID,
                speaker.name(),
                context.texts().get("chart.asks.count", tally.asks()),
                context.texts().get("chart.asks.counted", organization.name()));
        double gap = type.label() * 0.8;
        var marks = new ArrayList<Mark>();
        var name = new Setting(type.labelFont(), Tone.Role.INK, Anchor.END);
        double baseline = letters.baselineAround(bar.centerY(), type.labelFont());
        marks.add(letters.line(speaker.name(), new Point(bar.x() - gap, baseline), name, meaning));
        if (tally.asks() > 0) {
            var hue = Palette.hue(content.hearing(), speaker.organization());
            marks.addAll(Look.bar(bar, Side.RIGHT, Account.SAID, hue, meaning));
        }
        var number = new Setting(type.claimFont(), Tone.Role.INK, Anchor.START);
        marks.add(letters.line(
                String.valueOf(tally.asks()), new Point(bar.right() + gap / 2, baseline), number, meaning));
        return marks;
    }

    private static String description(List<AskTally> sorted, PlotContext context) {
        var texts = context.texts();
        var each = sorted.stream()
                .map(tally -> texts.get("chart.asks.of", tally.speaker().name(), tally.asks()))
                .collect(Collectors.joining(texts.get("chart.description.and")));
        return texts.get("chart.asks-per-witness.description", each);
    }
}
