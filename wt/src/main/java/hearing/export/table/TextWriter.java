package hearing.export.table;

import hearing.analysis.ChartSources.Statement;
import hearing.chart.drawing.MarkMeaning;
import hearing.export.publication.Publication;
import hearing.export.publication.Version;
import hearing.model.Account;
import hearing.model.Source;
import hearing.text.Formats;
import hearing.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A chart in words: the sentence that says what it shows, its table, who said it in which words, and the sources.
public final class TextWriter {
    private static final int WIDTH = 80;
    private static final String GAP = "  ";

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
        table(drawing.meanings());
        heading(texts.get("text.words"));
        publication.provenance().statements().forEach(this::statement);
        heading(texts.get("text.sources"));
        paragraph(drawing.frame().source());
        publication.provenance().sources().forEach(this::source);
        var hearing = publication.content().hearing();
        text.append('\n');
        wrap(
                texts.get(
                        "text.made",
                        Version.NUMBER,
                        hearing.about().shortTitle().in(texts.locale()),
                        hearing.fingerprint()),
                "");
        return text.toString();
    }

    private void heading(String words) {
        text.append('\n')
                .append(words)
                .append('\n')
                .append("-".repeat(words.length()))
                .append('\n');
    }

    private void paragraph(String words) {
        wrap(words, "");
    }

    private void table(List<MarkMeaning> rows) {
        int label = width(rows, MarkMeaning::label);
        int value = width(rows, MarkMeaning::value);
        for (var row : rows) {
            var account = formats.accountName(row.account());
            var whose = row.origin().isEmpty() ? account : texts.get("text.row", account, row.origin());
            text.append(pad(row.label(), label))
                    .append(GAP)
                    .append(pad(row.value(), value))
                    .append(GAP);
            text.append(whose).append('\n');
        }
    }

    private static int width(List<MarkMeaning> rows, Function<MarkMeaning, String> part) {
        return rows.stream()
                .map(part)
                .mapToInt(words -> words.codePointCount(0, words.length()))
                .max()
                .orElse(0);
    }

    private static String pad(String words, int width) {
        return words + " ".repeat(width - words.codePointCount(0, words.length()));
    }

    private void statement(Statement statement) {
        var citation = statement.citation();
        var source = publication.content().hearing().source(citation.source());
        var place = new ArrayList<String>();
        place.add(source.publisher());
        citation.part().ifPresent(part -> place.add(formats.name(part)));
        citation.line().ifPresent(line -> place.add(texts.get("text.line", String.valueOf(line))));
        var where = place.stream().collect(Collectors.joining(", "));
        wrap(
                statement.account() == Account.SAID
                        ? texts.get("text.said", statement.speaker(), citation.words(), where)
                        : texts.get("text.printed", citation.words(), where),
                GAP);
    }

    private void source(Source source) {
        wrap(
                texts.get(
                        "text.source",
                        source.title().in(texts.locale()),
                        source.publisher(),
                        source.licence().in(texts.locale())),
                GAP);
        // An address is never broken: it is copied from here.
        source.address().ifPresent(address -> text.append(GAP).append(address).append('\n'));
    }

    /// Breaks words into lines; the second and later ones stand in.
    private void wrap(String words, String indent) {
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(indent);
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        text.append(line).append('\n');
    }
}
