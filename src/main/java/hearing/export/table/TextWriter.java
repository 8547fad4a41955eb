package hearing.export.table;

import hearing.analysis.ChartSources.Statement;
import hearing.analysis.content.ChartContent;
import hearing.analysis.numbers.ChartNumbers;
import hearing.chart.drawing.MarkMeaning;
import hearing.export.publication.Publication;
import hearing.export.publication.Version;
import hearing.model.Account;
import hearing.model.Source;
import hearing.text.CitationWords;
import hearing.text.Formats;
import hearing.text.Lines;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A chart in words: the sentence that says what it shows, its table, who said it in which words, and the sources.
public final class TextWriter {
    private static final int WIDTH = 80;
    private static final String INDENT = "  ";

    private final Publication publication;
    private final Texts texts;
    private final Formats formats;
    private final StringBuilder text = new StringBuilder();

    private TextWriter(Publication publication) {
        this.publication = publication;
        this.texts = Texts.of(publication.request().language());
        this.formats = Formats.of(publication.request().language());
    }

    /// The file of a publication.
    public static byte[] write(Publication publication) {
        return new TextWriter(publication).whole().getBytes(StandardCharsets.UTF_8);
    }

    private String whole() {
        var drawing = publication.drawing();
        paragraph(drawing.frame().headline());
        paragraph(drawing.frame().subtitle());
        paragraph(drawing.description());
        heading(texts.get("text.figures"));
        table();
        notes();
        heading(texts.get("text.words"));
        publication.provenance().statements().forEach(this::statement);
        heading(texts.get("text.sources"));
        paragraph(drawing.frame().source());
        publication.provenance().sources().forEach(this::source);
        var hearing = publication.content().hearing();
        text.append('\n');
        paragraph(texts.get(
                "text.made", Version.NUMBER, hearing.about().shortTitle().in(texts.locale()), hearing.fingerprint()));
        return text.toString();
    }

    private void heading(String words) {
        text.append('\n')
                .append(words)
                .append('\n')
                .append("-".repeat(Lines.width(words)))
                .append('\n');
    }

    private void table() {
        var rows = switch (publication.content()) {
            case ChartContent.PrintOutcomes _ -> counts();
            case ChartContent.OfFigure _, ChartContent.AskMatrix _ ->
                publication.drawing().meanings().stream()
                        .map(meaning -> List.of(meaning.label(), meaning.value(), whose(meaning)))
                        .toList();
        };
        new TextTable(rows, WIDTH).lines().forEach(this::line);
    }

    /// What the program counted, as the file of numbers has it: marks of two groups may have one label.
    private List<List<String>> counts() {
        var chart = publication.provenance().view().chart().chart();
        return ChartNumbers.of(chart, publication.content()).stream()
                .map(row -> List.of(
                        row.label().in(texts.locale()),
                        texts.get("chart.print-outcomes.claims", row.value().orElse(BigDecimal.ZERO)),
                        formats.name(row.account())))
                .toList();
    }

    private String whose(MarkMeaning meaning) {
        var account = formats.name(meaning.account());
        return meaning.origin().isEmpty() ? account : texts.get("text.row", account, meaning.origin());
    }

    /// What to know of the figure, and of what became of it in print.
    private void notes() {
        if (!(publication.content() instanceof ChartContent.OfFigure chart)) {
            return;
        }
        var notes = new ArrayList<String>();
        chart.figure().note().map(note -> note.in(texts.locale())).ifPresent(notes::add);
        chart.figure()
                .printed()
                .map(print -> texts.get("text.print", print.note().in(texts.locale())))
                .ifPresent(notes::add);
        if (!notes.isEmpty()) {
            heading(texts.get("figure.note"));
            notes.forEach(this::paragraph);
        }
    }

    private void statement(Statement statement) {
        var where = new CitationWords(texts).reference(statement.citation(), statement.document());
        hanging(words(statement, where));
    }

    private String words(Statement statement, String where) {
        var words = statement.citation().words();
        if (statement.account() != Account.SAID) {
            return texts.get("text.printed", words, where);
        }
        // What the record has need not have been spoken.
        return statement.who(texts.locale()).isEmpty()
                ? texts.get("text.record", words, where)
                : texts.get("text.said", statement.who(texts.locale()), words, where);
    }

    private void source(Source source) {
        hanging(texts.get(
                "text.source",
                source.title().in(texts.locale()),
                source.publisher().in(texts.locale()),
                source.licence().in(texts.locale())));
        source.note().map(note -> note.in(texts.locale())).ifPresent(note -> {
            int width = WIDTH - INDENT.length();
            Lines.of(note, width, width).forEach(line -> line(INDENT + line));
        });
        // An address is never broken: it is copied from here.
        source.address().ifPresent(address -> line(INDENT + address));
    }

    private void paragraph(String words) {
        Lines.of(words, WIDTH, WIDTH).forEach(this::line);
    }

    /// A paragraph whose second and later lines stand in.
    private void hanging(String words) {
        var lines = Lines.of(words, WIDTH, WIDTH - INDENT.length());
        line(lines.getFirst());
        lines.stream().skip(1).forEach(line -> line(INDENT + line));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
