package hearing.ui.figure;

import hearing.analysis.PlainWord;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.model.Printing;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.text.Texts;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// One figure with everything around it, in the reader's language.
///
/// @param id also the id of its chart
/// @param title its short name
/// @param subtitle theme and place among all figures
/// @param speaker who cited it
/// @param said as said
/// @param printed as printed; empty where print does not have it
/// @param reference what reference data say, a part for each series
/// @param plain in plain words, with formulas
/// @param baselines what the factor becomes, counted from each baseline; empty where there is no choice
/// @param notes what to know of it, the caveat of its chart first
/// @param sources every document it rests on
/// @param look theme and words to draw it with
record FigureDetail(
        Id id,
        String title,
        String subtitle,
        Who speaker,
        SaidPart said,
        Optional<PrintedPart> printed,
        List<SeriesPart> reference,
        List<PlainWord> plain,
        List<Row> baselines,
        List<String> notes,
        List<Document> sources,
        Look look) {
    /// Who cited it.
    ///
    /// @param line name, and whose voice where the speaker is a group
    /// @param role office and organization
    record Who(Id id, String line, String role, String monogram, Tone hue) {}

    /// As said.
    ///
    /// @param words the bare quotation, in which the qualifier is marked
    record SaidPart(String value, Qualifier qualifier, String words, String place) {}

    /// As printed.
    record PrintedPart(Optional<String> value, String words, String place, Printing printing, String note) {}

    /// One series of reference values.
    record SeriesPart(String name, List<Row> rows) {}

    /// A value, what it is of, and what stands behind it.
    ///
    /// @param detail source, confidence, formula and note in one line
    record Row(String value, String label, String detail) {}

    /// A document the figure rests on.
    record Document(String title, String publisher, Optional<URI> address) {}

    /// Theme and words.
    record Look(Theme theme, Texts texts) {}
}
