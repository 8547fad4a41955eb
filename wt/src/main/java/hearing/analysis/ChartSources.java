package hearing.analysis;

import hearing.analysis.content.ChartContent;
import hearing.model.Account;
import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Printing;
import hearing.model.Source;
import hearing.model.value.Id;
import java.util.List;
import java.util.stream.Stream;

/// The documents behind a chart, and the words that hold its numbers.
public final class ChartSources {
    private ChartSources() {}

    /// Words that hold a number.
    ///
    /// @param account whose they are: said or printed
    /// @param speaker who said it; for print, whom it was said by
    /// @param citation where they stand
    public record Statement(Account account, String speaker, Citation citation) {}

    /// The sources of a chart, each once: the record, print, then reference data.
    public static List<Source> of(ChartContent content) {
        var hearing = content.hearing();
        Stream<Id> ids = Stream.concat(
                statements(content).stream()
                        .map(statement -> statement.citation().source()),
                content instanceof ChartContent.OfFigure chart ? reference(chart.figure()) : Stream.empty());
        return ids.distinct().map(hearing::source).toList();
    }

    /// What was said and what was printed, in the order of the dataset.
    public static List<Statement> statements(ChartContent content) {
        var hearing = content.hearing();
        return switch (content) {
            case ChartContent.OfFigure chart ->
                ofFigure(chart.figure(), hearing).toList();
            case ChartContent.AskMatrix _, ChartContent.AsksPerWitness _ ->
                hearing.asks().stream().map(ask -> said(ask, hearing)).toList();
            case ChartContent.PrintOutcomes chart ->
                Stream.concat(
                                hearing.figures().stream()
                                        .filter(figure -> figure.printed().isPresent())
                                        .filter(figure -> isOf(chart, figure.speaker()))
                                        .flatMap(figure -> ofFigure(figure, hearing)),
                                hearing.claims().stream()
                                        .filter(claim -> claim.speaker()
                                                .map(speaker -> isOf(chart, speaker))
                                                .orElse(chart.speaker().isEmpty()))
                                        .flatMap(claim -> ofClaim(claim, hearing)))
                        .toList();
        };
    }

    private static boolean isOf(ChartContent.PrintOutcomes chart, Id speaker) {
        return chart.speaker().map(only -> only.id().equals(speaker)).orElse(true);
    }

    private static Stream<Statement> ofFigure(Figure figure, Hearing hearing) {
        var name =
                figure.voice().orElseGet(() -> hearing.speaker(figure.speaker()).name());
        var said = new Statement(Account.SAID, name, figure.said().citation());
        return Stream.concat(
                Stream.of(said),
                figure
                        .printed()
                        .map(Printing::citation)
                        .map(citation -> new Statement(Account.PRINTED, name, citation))
                        .stream());
    }

    private static Statement said(Ask ask, Hearing hearing) {
        return new Statement(Account.SAID, hearing.speaker(ask.speaker()).name(), ask.said());
    }

    private static Stream<Statement> ofClaim(Claim claim, Hearing hearing) {
        var name =
                claim.speaker().map(speaker -> hearing.speaker(speaker).name()).orElse("");
        return Stream.concat(
                claim.record().map(citation -> new Statement(Account.SAID, name, citation)).stream(),
                Stream.of(new Statement(Account.PRINTED, name, claim.printed().citation())));
    }

    private static Stream<Id> reference(Figure figure) {
        return figure.reference().stream()
                .flatMap(series -> series.readings().stream())
                .map(reading -> reading.source());
    }
}
