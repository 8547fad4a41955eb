package hearing.chart.layout.axis;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of a chart of bands: for each band a line of words with its bar below, then a row for each study.
///
/// @param context for words
/// @param area the room for all rows
/// @param bands how many bands
/// @param studies how many studies
/// @param thickest the height of a bar where there is room for it
record Rows(PlotContext context, Box area, int bands, int studies, double thickest) {
    private static final double GAP = 6;
    private static final double TALLEST = 5;
    private static final double BAND = 2.8;

    /// The box of a band's bar across the whole width.
    Box bar(int index) {
        double top = top() + index * bandHeight() + wordsHeight() + Look.TICK;
        return new Box(area.x(), top, area.width(), barHeight());
    }

    /// The row of a study.
    Box study(int index) {
        double height = studyHeight();
        return new Box(area.x(), top() + bands * bandHeight() + index * height, area.width(), height);
    }

    /// The name of a band and its span above its bar, moved to stay within the width; the span alone where both are
    /// too wide.
    Mark.Text above(int index, MarkMeaning meaning, Box bar) {
        var font = context.type().claimFont();
        double room = area.width();
        var full = full(meaning.label(), meaning);
        var words = context.letters().width(full, font) <= room ? full : meaning.value();
        double left = Math.max(
                area.x(), Math.min(bar.x(), area.right() - context.letters().width(words, font)));
        double top = top() + index * bandHeight();
        var at = new Point(left, top + context.letters().ascent(font));
        return context.letters().line(words, at, new Setting(font, Tone.Role.INK, Anchor.START), meaning);
    }

    /// The name of a study and its value beside its mark: the most of it that fits, right of it or else left.
    Optional<Mark.Text> beside(int index, String name, MarkMeaning meaning, List<Mark> marks) {
        var font = context.type().labelFont();
        if (studyHeight() < context.letters().height(font)) {
            return Optional.empty();
        }
        double left =
                marks.stream().mapToDouble(mark -> mark.bounds().x()).min().orElseThrow() - GAP;
        double right =
                marks.stream().mapToDouble(mark -> mark.bounds().right()).max().orElseThrow() + GAP;
        double baseline = context.letters().baselineAround(study(index).centerY(), font);
        return Stream.of(full(name, meaning), name, meaning.value())
                .flatMap(words -> Stream.of(
                        context.letters().line(words, new Point(right, baseline), setting(Anchor.START), meaning),
                        context.letters().line(words, new Point(left, baseline), setting(Anchor.END), meaning)))
                .filter(text -> area.contains(text.box()))
                .findFirst();
    }

    /// A name with its value, as it stands where there is room.
    String full(String name, MarkMeaning meaning) {
        return context.texts().get("chart.label.valued", name, meaning.value());
    }

    private Setting setting(Anchor anchor) {
        return new Setting(context.type().labelFont(), Tone.Role.SOFT_INK, anchor);
    }

    private double wordsHeight() {
        return context.small() && bands == 1
                ? 0
                : context.letters().height(context.type().claimFont()) + 2;
    }

    /// The upper edge of the first row, with all rows in the middle of the area.
    private double top() {
        double height = bands * bandHeight() + studies * studyHeight();
        double empty = studies == 0 ? bandHeight() - barHeight() - wordsHeight() - Look.TICK : 0;
        return area.y() + Math.max(0, area.height() - height + empty) / 2;
    }

    private double barHeight() {
        return Math.max(4, Math.min(thickest, bandHeight() - wordsHeight() - Look.TICK - GAP));
    }

    /// Rows are as high as the room allows, within reason.
    private double studyHeight() {
        double line = context.letters().leading(context.type().labelFont());
        double room = (area.height() - bands * leastBand()) / Math.max(1, studies);
        return Math.min(room, TALLEST * line);
    }

    private double bandHeight() {
        double room = (area.height() - studies * studyHeight()) / bands;
        return Math.min(room, (studies == 0 ? 4.5 : 1.7) * leastBand());
    }

    private double leastBand() {
        double line = context.letters().leading(context.type().claimFont());
        return context.small() ? area.height() / (bands + studies * 0.7) : BAND * line;
    }
}
