package hearing.export.table;

import hearing.analysis.numbers.ChartNumbers;
import hearing.export.publication.Publication;
import hearing.text.Texts;
import java.nio.charset.StandardCharsets;

/// A chart's numbers as a CSV file that a spreadsheet of the request's language opens right.
public final class CsvWriter {
    // Without it Excel takes UTF-8 for the system's old code page.
    private static final String MARK = "\ufeff";

    private CsvWriter() {}

    /// The file of a publication.
    public static byte[] write(Publication publication) {
        var language = publication.request().language();
        var text = MARK + table(publication, new NumbersTable(Csv.of(language), Texts.of(language)));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String table(Publication publication, NumbersTable table) {
        var text = new StringBuilder(table.csv().row(table.headings()));
        var chart = publication.provenance().view().chart().chart();
        ChartNumbers.of(chart, publication.content())
                .forEach(row -> text.append(table.csv().row(table.cells(row))));
        return text.toString();
    }
}
