package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent.GrowthLine;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.frame.GrowthSpan;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What ties the reference values of a growth together: a line through the many readings of one thing, a pale band
/// behind spans.
///
/// @param frame where values stand
record GrowthReference(GrowthLine content, TimeFrame frame) {
    private static final double PALE = 0.12;
    private static final double LINE = 1;

    /// Whether the readings are of one thing, and so many that a line is easier to follow than dots.
    boolean isLine() {
        return GrowthSpan.isLine(content);
    }

    /// Whether a reading on a line has its label: the first, the last, the highest, the lowest, and the one where the
    /// claim starts.
    boolean isNamed(Datum datum) {
        var all = content.reference();
        var byValue = Comparator.comparing(Datum::value);
        return Stream.of(all.getFirst(), all.getLast(), Collections.max(all, byValue), Collections.min(all, byValue))
                        .anyMatch(datum::equals)
                || datum.when().filter(content.from()::equals).isPresent();
    }

    /// The line through the readings, where they are one.
    List<Mark> line() {
        return isLine()
                ? List.of(new Mark.Line(
                        points(Datum::value), new Stroke(Tone.Role.SOFT_INK, LINE, false), MarkMeaning.DECORATION))
                : List.of();
    }

    /// The band from the lower ends of the spans to the upper ones.
    List<Mark> band() {
        if (!content.isFromAll() || content.reference().size() < 2) {
            return List.of();
        }
        var outline = Stream.concat(
                        points(Datum::value).stream(),
                        points(datum -> datum.upper().orElse(datum.value())).reversed().stream())
                .toList();
        return List.of(
                new Mark.Area(outline, new Fill.Solid(Tone.Role.SOFT_INK, PALE), Stroke.NONE, MarkMeaning.DECORATION));
    }

    private List<Point> points(Function<Datum, BigDecimal> end) {
        return content.reference().stream()
                .map(datum -> frame.at(datum.when().orElse(content.to()), end.apply(datum)))
                .toList();
    }
}
