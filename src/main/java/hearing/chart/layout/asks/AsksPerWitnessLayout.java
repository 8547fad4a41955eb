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
import hearing.model.Hearing;
import hearing.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How many policy asks each witness made: bars from zero, the longest first, each with its name and number.
public final class AsksPerWitnessLayout implements PlotLayout<ChartContent.AsksPerWitness> {
    private static final double HIGHEST = 44;
    /// Names take at most this part of the width.
    private static final double NAMES = 0.4;
    /// Between the names of two rows, in sizes of letters.
    private static final double APART = 0.5;

    @Override
    public Plot lay(ChartContent.AsksPerWitness content, PlotContext context) {
        var sorted = content.tallies().stream()
                .sorted(Comparator.comparingInt(AskTally::asks).reversed())
                .toList();
        double pitch = pitch(sorted.size(), context);
        var names = names(sorted, pitch, context);
        var rows = new Rows(content.hearing(), names, pitch, context);
        return new Plot(rows.marks(sorted), description(sorted, context));
    }

    /// From one row to the next.
    private static double pitch(int rows, PlotContext context) {
        double highest = HIGHEST * 1.5 * context.type().scale() * context.tallness();
        return Math.min(highest, context.box().height() / Math.max(1, rows));
    }

    private static NameLines names(List<AskTally> sorted, double pitch, PlotContext context) {
        var font = context.type().labelFont();
        var speakers = sorted.stream().map(AskTally::speaker).toList();
        double width = NameLines.room(speakers, font, context.box().width() * NAMES, context);
        double apart = font.size() * APART;
        int lines = (int) ((pitch - apart) / context.letters().leading(font));
        return new NameLines(context.letters(), font, width, Math.max(1, lines));
    }

    private static String description(List<AskTally> sorted, PlotContext context) {
        var texts = context.texts();
        var each = sorted.stream()
                .map(tally -> texts.get("chart.asks.of", tally.speaker().name(), tally.asks()))
                .collect(Collectors.joining(texts.get("chart.description.and")));
        return texts.get("chart.asks-per-witness.description", each);
    }

    /// The rows of one chart.
    ///
    /// @param names sets the names left of the bars
    /// @param pitch from one row to the next
    private record Rows(Hearing hearing, NameLines names, double pitch, PlotContext context) {
        List<Mark> marks(List<AskTally> sorted) {
            var marks = new ArrayList<Mark>();
            var box = context.box();
            double numbers = context.letters().width("00", context.type().claimFont());
            double left = box.x() + names.width() + gap();
            double longest = Math.max(1, box.right() - left - numbers - gap());
            int most =
                    Math.max(1, sorted.stream().mapToInt(AskTally::asks).max().orElse(1));
            double top = box.y() + (box.height() - sorted.size() * pitch) / 2;
            for (int i = 0; i < sorted.size(); i++) {
                var tally = sorted.get(i);
                double width = longest * tally.asks() / most;
                marks.addAll(row(tally, new Box(left, top + i * pitch + pitch / 6, width, pitch * 2 / 3)));
            }
            double bottom = top + sorted.size() * pitch;
            marks.add(new Mark.Line(
                    List.of(new Point(left, top), new Point(left, bottom)),
                    new Stroke(Tone.Role.MUTED_INK, 1, false),
                    MarkMeaning.DECORATION));
            return marks;
        }

        private List<Mark> row(AskTally tally, Box bar) {
            var letters = context.letters();
            var type = context.type();
            var meaning = meaning(tally);
            var marks = new ArrayList<>(name(tally.speaker(), bar, meaning));
            if (tally.asks() > 0) {
                var hue = Palette.hue(hearing, tally.speaker().organization());
                marks.addAll(Look.bar(bar, Side.RIGHT, Account.SAID, hue, meaning));
            }
            double baseline = letters.baselineAround(bar.centerY(), type.labelFont());
            var number = new Setting(type.claimFont(), Tone.Role.INK, Anchor.START);
            var at = new Point(bar.right() + gap() / 2, baseline);
            marks.add(letters.line(String.valueOf(tally.asks()), at, number, meaning));
            return marks;
        }

        private List<Mark> name(Speaker speaker, Box bar, MarkMeaning meaning) {
            var letters = context.letters();
            var lines = names.of(speaker);
            double top = bar.centerY() - letters.height(lines.size(), names.font()) / 2;
            var first = new Point(bar.x() - gap(), top + letters.ascent(names.font()));
            return letters.lines(lines, first, new Setting(names.font(), Tone.Role.INK, Anchor.END), meaning);
        }

        private MarkMeaning meaning(AskTally tally) {
            var organization = hearing.organization(tally.speaker().organization());
            return new MarkMeaning(
                    Account.SAID,
                    tally.speaker().name(),
                    context.texts().get("chart.asks.count", tally.asks()),
                    context.texts().get("chart.asks.counted", organization.name()));
        }

        private double gap() {
            return context.type().label() * 0.8;
        }
    }
}
