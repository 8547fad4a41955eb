package hearing.analysis;

import hearing.analysis.content.ChartContent;
import hearing.model.Account;
import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Source;
import hearing.model.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents behind a chart, and the words that hold its numbers.
public final class ChartSources {
    private ChartSources() {}

    /// Words that hold a number.
    ///
    /// @param account whether they were said or printed
    /// @param speaker whose claim it is: who said it, or whom print gives it to; empty where that is nobody
    /// @param citation where they stand
    /// @param document what they stand in
    public record Statement(Account account, String speaker, Citation citation, Source document) {
        /// Whose words they are. Those of print are the publication's: no speaker chose them, nor their language. Empty
        /// for words of the record that nobody spoke.
        public String who(Locale language) {
            return account == Account.PRINTED ? document.publisher().in(language) : speaker;
        }
    }

    /// The sources of a chart, each once: the record, print, reference data, then what its notes rest on.
    public static List<Source> of(ChartContent content) {
        var hearing = content.hearing();
        var statements = statements(content).stream()
                .map(statement -> statement.document().id());
        var reference = content instanceof ChartContent.OfFigure chart ? reference(chart.figure()) : Stream.<Id>empty();
        var ids = Stream.concat(statements, reference).distinct().toList();
        var noted = noted(content);
        return Stream.concat(
                        ids.stream().map(hearing::source),
                        hearing.sources().stream()
                                .filter(source -> source.noteOf().stream().anyMatch(noted::contains)))
                .distinct()
                .toList();
    }

    /// The ids of what has a note in a chart's text or evidence.
    private static Set<Id> noted(ChartContent content) {
        return switch (content) {
            case ChartContent.OfFigure chart -> Set.of(chart.figure().id());
            case ChartContent.PrintOutcomes chart ->
                claims(chart).map(Claim::id).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /// What was said and what was printed, in the order of the dataset.
    public static List<Statement> statements(ChartContent content) {
        var hearing = content.hearing();
        return switch (content) {
            case ChartContent.OfFigure chart ->
                ofFigure(chart.figure(), hearing).toList();
            case ChartContent.AskMatrix _ ->
                hearing.asks().stream().map(ask -> said(ask, hearing)).toList();
            case ChartContent.PrintOutcomes chart ->
                Stream.concat(
                                hearing.figures().stream()
                                        .filter(figure -> figure.printed().isPresent())
                                        .filter(figure -> isOf(chart, figure.speaker()))
                                        .flatMap(figure -> ofFigure(figure, hearing)),
                                claims(chart).flatMap(claim -> ofClaim(claim, hearing)))
                        .toList();
        };
    }

    /// What a chart of print counts beside the figures.
    public static Stream<Claim> claims(ChartContent.PrintOutcomes chart) {
        return chart.hearing().claims().stream()
                .filter(claim -> claim.speaker()
                        .map(speaker -> isOf(chart, speaker))
                        .orElse(chart.speaker().isEmpty()));
    }

    /// A figure as it was said.
    public static Statement said(Figure figure, Hearing hearing) {
        return statement(Account.SAID, cited(figure, hearing), figure.said().citation(), hearing);
    }

    /// A figure as it was printed.
    public static Optional<Statement> printed(Figure figure, Hearing hearing) {
        return figure.printed()
                .map(printing -> statement(Account.PRINTED, cited(figure, hearing), printing.citation(), hearing));
    }

    /// An ask as it was said.
    public static Statement said(Ask ask, Hearing hearing) {
        return statement(Account.SAID, hearing.speaker(ask.speaker()).name(), ask.said(), hearing);
    }

    /// An ask as it was printed.
    public static Optional<Statement> printed(Ask ask, Hearing hearing) {
        var name = hearing.speaker(ask.speaker()).name();
        return ask.printed().map(printing -> statement(Account.PRINTED, name, printing.citation(), hearing));
    }

    /// A claim as the record has it.
    public static Optional<Statement> recorded(Claim claim, Hearing hearing) {
        // The record has headings and lists too: what stands in no part of the hearing was spoken by nobody.
        return claim.record()
                .map(citation -> statement(
                        Account.SAID, citation.part().isPresent() ? cited(claim, hearing) : "", citation, hearing));
    }

    /// A claim as it was printed.
    public static Statement printed(Claim claim, Hearing hearing) {
        return statement(Account.PRINTED, cited(claim, hearing), claim.printed().citation(), hearing);
    }

    private static String cited(Claim claim, Hearing hearing) {
        return claim.speaker().map(speaker -> hearing.speaker(speaker).name()).orElse("");
    }

    private static String cited(Figure figure, Hearing hearing) {
        return figure.voice().orElseGet(() -> hearing.speaker(figure.speaker()).name());
    }

    private static Statement statement(Account account, String speaker, Citation citation, Hearing hearing) {
        return new Statement(account, speaker, citation, hearing.source(citation.source()));
    }

    private static boolean isOf(ChartContent.PrintOutcomes chart, Id speaker) {
        return chart.speaker().map(only -> only.id().equals(speaker)).orElse(true);
    }

    private static Stream<Statement> ofFigure(Figure figure, Hearing hearing) {
        return Stream.concat(Stream.of(said(figure, hearing)), printed(figure, hearing).stream());
    }

    private static Stream<Statement> ofClaim(Claim claim, Hearing hearing) {
        return Stream.concat(recorded(claim, hearing).stream(), Stream.of(printed(claim, hearing)));
    }

    private static Stream<Id> reference(Figure figure) {
        return figure.reference().stream()
                .flatMap(series -> series.readings().stream())
                .map(reading -> reading.source());
    }
}
