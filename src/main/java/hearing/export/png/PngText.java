package hearing.export.png;

import hearing.analysis.ChartSources.Statement;
import hearing.export.publication.Provenance;
import hearing.export.publication.Version;
import hearing.export.publication.XmpPacket;
import hearing.model.Source;
import hearing.text.CitationWords;
import hearing.text.Formats;
import hearing.text.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A text that a PNG file carries beside its picture.
///
/// @param keyword what it is, one of the standard's own words
/// @param language its language tag; empty where it has no language
/// @param text the words; lines end in a line feed
record PngText(String keyword, String language, String text) {
    /// What a file says of itself: the standard has words for title, description, terms and program, and leaves who
    /// said what to the comment. (Its "Source" is the device that took a picture.)
    static List<PngText> of(Provenance provenance) {
        var words = new Words(provenance);
        var language = provenance.language().toLanguageTag();
        return List.of(
                new PngText("Title", language, oneLine(provenance.title())),
                new PngText("Description", language, provenance.description()),
                new PngText("Comment", language, words.statements()),
                new PngText("Copyright", language, words.sources()),
                new PngText("Software", "", "Hearing Dashboard " + Version.NUMBER),
                new PngText("XML:com.adobe.xmp", "", XmpPacket.of(provenance)));
    }

    /// The text as the data of an iTXt chunk, not compressed, so that any program that looks for words finds them.
    byte[] data() {
        var data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // The end of the keyword, "not compressed" and the method of compression that is then not used.
        data.writeBytes(new byte[3]);
        data.writeBytes(language.getBytes(StandardCharsets.US_ASCII));
        // The end of the language, and an empty translation of the keyword with its end.
        data.writeBytes(new byte[2]);
        data.writeBytes(printable(text).getBytes(StandardCharsets.UTF_8));
        return data.toByteArray();
    }

    // The standard forbids the null character and advises against the other controls.
    private static String printable(String text) {
        var printable = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\n' && Character.isISOControl(text.charAt(at))) {
                printable.setCharAt(at, ' ');
            }
        }
        return printable.toString();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    /// Statements and sources in the language of the chart, a line each.
    private record Words(Provenance provenance, Texts texts) {
        Words(Provenance provenance) {
            this(provenance, Texts.of(provenance.language()));
        }

        String statements() {
            return provenance.statements().stream().map(this::statement).collect(Collectors.joining("\n"));
        }

        String sources() {
            return provenance.sources().stream().map(this::source).collect(Collectors.joining("\n"));
        }

        private String statement(Statement statement) {
            var account = Formats.of(texts.locale()).name(statement.account());
            var citations = new CitationWords(texts);
            var quoted = citations.quoted(statement.citation());
            var place = citations.place(statement.citation(), statement.document());
            return statement.who(texts.locale()).isEmpty()
                    ? texts.get("picture.record", quoted, place)
                    : texts.get("picture.statement", statement.who(texts.locale()), account, quoted, place);
        }

        private String source(Source source) {
            var title = source.title().in(texts.locale());
            var licence = source.licence().in(texts.locale());
            var words = texts.get("picture.source", source.publisher().in(texts.locale()), title, licence);
            return source.address().map(address -> words + " " + address).orElse(words);
        }
    }
}
