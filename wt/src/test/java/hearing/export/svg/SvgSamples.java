package hearing.export.svg;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.frame.FrameChoice;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.publication.Publication;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
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

    private static final FontMeasure MEASURE = new FontMeasure();
    private static final ChartCatalog CATALOG = catalog();
    private static final Exporter EXPORTER = new Exporter(new Charts(MEASURE));
    private static final Pattern FONT =
            Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]*)\\)format\\('truetype'\\)");

    private SvgSamples() {}

    /// A font in a file.
    record Face(int weight, byte[] font) {}

    static List<Id> ids() {
        return CATALOG.ids();
    }

    static ExportRequest request(Theme theme, Locale language, Background background) {
        return ExportRequest.standard(language)
                .in(ExportFormat.SVG)
                .at(Extent.pixels(900, 600, 1))
                .looking(new Appearance(theme, language, background, FrameChoice.WHOLE));
    }

    static ExportRequest request(Locale language) {
        return request(Theme.LIGHT, language, Background.SOLID);
    }

    static Publication chart(Id chart, ExportRequest request) {
        try {
            return EXPORTER.prepare(CATALOG, ChartView.of(chart), request);
        } catch (ExportException refused) {
            throw new AssertionError(refused);
        }
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
        var chart = chart(GROWTH, request);
        var frame = new Frame("Marks", "", List.of(), "");
        var drawing = new Drawing(new Size(400, 300), List.of(marks), frame, "Marks.");
        return new Publication(chart.content(), drawing, request, chart.provenance());
    }

    static Publication marks(Mark... marks) {
        return marks(Theme.LIGHT, Background.SOLID, marks);
    }

    static Mark.Text text(String words, double x, double baseline, Mark.Font font) {
        double top = baseline - MEASURE.ascent(font);
        double height = MEASURE.ascent(font) + MEASURE.descent(font);
        var box = new Box(x, top, MEASURE.width(words, font), height);
        return new Mark.Text(words, box, baseline, font, Tone.Role.INK, MarkMeaning.DECORATION);
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

    private static ChartCatalog catalog() {
        return switch (ShippedDataset.read()) {
            case ReadResult.Loaded(var hearing) -> new ChartCatalog(hearing);
            case ReadResult.Broken(var problems) -> throw new AssertionError(problems);
        };
    }
}
