package hearing.ui.exporting;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Theme;
import hearing.export.Exporter;
import hearing.export.publication.Publication;
import hearing.export.request.Background;
import hearing.export.request.ExportException;
import hearing.text.Texts;
import java.nio.charset.StandardCharsets;

/// What will be in the file.
sealed interface Preview {
    /// What the file of a publication will show.
    ///
    /// @throws ExportException where its text does not fit the memory
    static Preview of(Exporter exporter, Publication publication) throws ExportException {
        var look = publication.request().appearance();
        if (publication.request().format().isPicture()) {
            return new Drawn(publication.drawing(), look.theme(), look.background(), Texts.of(look.language()));
        }
        var text = new String(exporter.bytes(publication), StandardCharsets.UTF_8);
        return new Written(text.replace("\ufeff", ""));
    }

    /// There is nothing to show: the request is refused.
    record Nothing() implements Preview {}

    /// The very drawing.
    ///
    /// @param background what lies behind it
    /// @param texts words in the drawing's language
    record Drawn(Drawing drawing, Theme theme, Background background, Texts texts) implements Preview {}

    /// The very text.
    record Written(String text) implements Preview {}
}
