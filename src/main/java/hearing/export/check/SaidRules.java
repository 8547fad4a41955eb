package hearing.export.check;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.export.publication.Publication;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.value.Quantity;
import hearing.text.Formats;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a chart must keep of what was said: it is there, and its number can be read. Words of the frame do not count:
/// they are the headline's, not the chart's.
final class SaidRules {
    private SaidRules() {}

    /// Numbers as they were said that are nowhere on the chart.
    static List<Finding> unsaid(Publication publication, Optional<Cure> cure) {
        var formats = Formats.of(publication.request().language());
        return publication.figure().stream()
                .flatMap(figure -> missing(figure, publication.drawing(), formats))
                .<Finding>map(number -> new Finding.Unsaid(number, cure))
                .toList();
    }

    private static Stream<String> missing(Figure figure, Drawing drawing, Formats formats) {
        boolean shown = drawing.marks().stream().anyMatch(SaidRules::isSaid);
        return shown
                ? numbers(figure, formats).filter(Predicate.not(isWritten(drawing)))
                : Stream.of(formats.value(figure.said().value()));
    }

    private static boolean isSaid(Mark mark) {
        return !mark.meaning().isDecoration() && mark.meaning().account() == Account.SAID;
    }

    /// Each number of the figure as it is written; none of a list, whose number is that of its rows.
    private static Stream<String> numbers(Figure figure, Formats formats) {
        return switch (figure.quantity()) {
            case Quantity.Range range ->
                range.bands().stream().map(band -> formats.span(band.low(), band.high(), range.unit()));
            case Quantity.Parts parts -> parts.parts().stream().map(part -> formats.percent(part.percent()));
            case Quantity.Enumeration _ -> Stream.empty();
            case Quantity.Count _,
                    Quantity.Amount _,
                    Quantity.PercentChange _,
                    Quantity.Factor _,
                    Quantity.Share _,
                    Quantity.Rank _ -> Stream.of(formats.value(figure.said().value()));
        };
    }

    /// Whether a number stands in the words of the marks of what was said, however they are broken into lines.
    private static Predicate<String> isWritten(Drawing drawing) {
        var written = drawing.marks().stream()
                .filter(mark -> mark instanceof Mark.Text && isSaid(mark))
                .map(mark -> squeezed(((Mark.Text) mark).words()))
                .collect(Collectors.joining());
        return number -> written.contains(squeezed(number));
    }

    private static String squeezed(String words) {
        return words.replaceAll("[ \\u00a0\\u202f]", "");
    }
}
