package hearing.export.bundle;

import hearing.export.table.Csv;
import hearing.model.Hearing;
import hearing.model.LeftOut;
import hearing.text.CitationWords;
import hearing.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Numbers that were said and are not charted, as a table: a reader of the evidence sees that none was kept from them.
///
/// @param hearing whose they are
/// @param texts words of the table's language
record AlsoSaid(Hearing hearing, Texts texts) {
    /// The table's name in a bundle.
    static final String FILE = "also-said.csv";

    /// A row for each, under headings of the machine's kind, as in the other tables.
    byte[] csv(List<LeftOut> numbers) {
        var text = new StringBuilder(Csv.PLAIN.row(List.of("who", "words", "where", "reason", "address")));
        numbers.forEach(number -> text.append(Csv.PLAIN.row(cells(number))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(LeftOut number) {
        var document = hearing.source(number.said().source());
        return List.of(
                Csv.words(number.voice()
                        .orElseGet(() -> hearing.speaker(number.speaker()).name())),
                Csv.words(number.said().words()),
                new CitationWords(texts).reference(number.said(), document),
                Csv.words(number.reason().in(texts.locale())),
                document.address().map(Object::toString).orElse(""));
    }
}
