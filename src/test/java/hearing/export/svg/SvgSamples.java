package hearing.export.svg;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.proof.Proofs;
import hearing.export.publication.Publication;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.model.value.Id;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Shipped charts and drawings of single marks on their way into a file, and what is found in the file.
final class SvgSamples {
    static final Id GROWTH = new Id("coreweave-growth");

    private static final Pattern FONT =
            Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]*)\\)format\\('truetype'\\)");

    private SvgSamples() {}

    /// A font in a file.
    record Face(int weight, byte[] font) {}

    static ExportRequest request(Theme theme, Locale language, Background background) {
        return ExportRequest.standard(language)
                .in(ExportFormat.SVG)
                .at(Extent.pixels(900, 600, 1))
                .looking(new Appearance(theme, language, background, FrameChoice.WHOLE));
    }

    static ExportRequest request(Locale language) {
        return request(Theme.LIGHT, language, Background.SOLID);
    }

    /// The same with other marks.
    static Publication with(Publication publication, List<Mark> marks) {
        var drawing = publication.drawing();
        var other = new Drawing(drawing.size(), marks, drawing.frame(), drawing.description());
        return new Publication(publication.content(), other, publication.request(), publication.provenance());
    }

    /// A drawing of 400 × 300 with these marks alone.
    static Publication marks(Theme theme, Background background, Mark... marks) {
        var request = request(theme, Locale.ENGLISH, background).at(Extent.pixels(400, 300, 1));
        return Proofs.marks(Proofs.chart(GROWTH, request), marks);
    }

    static Publication marks(Mark... marks) {
        return marks(Theme.LIGHT, Background.SOLID, marks);
    }

    static List<String> words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words())
                .toList();
    }

    static Document document(byte[] file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (Exception broken) {
            throw new AssertionError("not well-formed", broken);
        }
    }

    static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    static List<Face> faces(byte[] file) {
        return FONT.matcher(new String(file, StandardCharsets.UTF_8))
                .results()
                .map(face -> new Face(
                        Integer.parseInt(face.group(1)), Base64.getDecoder().decode(face.group(2))))
                .toList();
    }
}
