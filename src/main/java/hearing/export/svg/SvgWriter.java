package hearing.export.svg;

import hearing.export.publication.Publication;
import hearing.export.publication.XmpPacket;
import hearing.export.request.Background;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.text.Texts;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// A drawing as an SVG file: SVG 1.1, with nothing in it that SVG 2 reads otherwise.
///
/// A screen reader is told headline and description and spared the rest, as with any picture; who points at a mark is
/// told what it says.
public final class SvgWriter {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String TITLE = "-title";
    private static final String DESCRIPTION = "-desc";
    private static final double NATURAL_POINTS = 72 / Extent.NATURAL_DPI;

    // The measure adds up letters without kerning, and no letter stands for two. The embedded fonts know nothing of
    // either; one that is installed may.
    private static final String LETTER_BY_LETTER = "font-feature-settings:'kern' 0,'liga' 0,'clig' 0,'calt' 0";

    private final Publication publication;
    private final Xml xml = new Xml();
    private final String name;

    private SvgWriter(Publication publication) {
        this.publication = publication;
        this.name = name(publication);
    }

    /// The file of a publication.
    public static byte[] write(Publication publication) {
        return new SvgWriter(publication).write();
    }

    private byte[] write() {
        var drawing = publication.drawing();
        var look = publication.request().appearance();
        open();
        metadata();
        var gradients = new Gradients(drawing, look.theme(), name);
        xml.open("defs").open("style").attribute("type", "text/css");
        xml.words(FontFace.rules(drawing) + "\n" + MarkElements.showText(name));
        gradients.write(xml);
        xml.close();
        var elements = new MarkElements(xml, look.theme(), gradients);
        if (look.background() == Background.SOLID) {
            elements.ground(drawing.size().box());
        }
        var titles = new MeaningTitles(Texts.of(look.language()));
        for (var group : MarkGroup.of(drawing.marks())) {
            write(group, titles, elements);
        }
        return xml.close().bytes();
    }

    private void open() {
        var drawing = publication.drawing();
        var size = drawing.size();
        var extent = publication.request().extent();
        xml.open("svg").namespace(NAMESPACE).attribute("version", "1.1").attribute("id", name);
        xml.attribute("width", length(size.width(), extent.millimetreWidth()));
        xml.attribute("height", length(size.height(), extent.millimetreHeight()));
        xml.attribute("viewBox", "0 0 " + Numbers.of(size.width()) + " " + Numbers.of(size.height()));
        xml.attribute("role", "img");
        xml.attribute("aria-labelledby", name + TITLE).attribute("aria-describedby", name + DESCRIPTION);
        xml.attribute("xml:lang", publication.request().language().toLanguageTag());
        xml.attribute("xml:space", "preserve");
        xml.attribute("font-family", FontFace.FAMILIES).attribute("text-rendering", "geometricPrecision");
        xml.attribute("stroke-linejoin", "round").attribute("style", LETTER_BY_LETTER);
        xml.open("title").attribute("id", name + TITLE).words(drawing.frame().headline());
        xml.open("desc").attribute("id", name + DESCRIPTION).words(drawing.description());
    }

    // Pixels are those of CSS. Who asks for millimetres, or for a resolution of their own, has paper in mind.
    private String length(double logical, double millimetres) {
        var extent = publication.request().extent();
        boolean natural = Math.abs(extent.points(1) - NATURAL_POINTS) < 1e-9;
        return extent.unit() == LengthUnit.PX && natural ? Numbers.of(logical) : Numbers.of(millimetres) + "mm";
    }

    private void metadata() {
        xml.open("metadata");
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var reader = factory.createXMLStreamReader(new StringReader(XmpPacket.of(publication.provenance())));
            while (!reader.isStartElement()) {
                reader.next();
            }
            xml.copy(reader);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("what the file says of itself is not XML", broken);
        }
        xml.close();
    }

    private void write(MarkGroup group, MeaningTitles titles, MarkElements elements) {
        if (group.meaning().isDecoration()) {
            group.marks().forEach(elements::write);
            return;
        }
        xml.open("g").open("title").words(titles.title(group.meaning()));
        xml.open("desc").words(titles.description(group.meaning()));
        group.marks().forEach(elements::write);
        xml.close();
    }

    // Ids are shared by all that one web page is made of: the chart's own, and a sum of all that makes it look as it
    // does.
    private static String name(Publication publication) {
        var view = publication.provenance().view();
        var sum = new CRC32();
        sum.update((view + " " + publication.request()).getBytes(StandardCharsets.UTF_8));
        return "chart-%s-%08x".formatted(view.chart().chart().value(), sum.getValue());
    }
}
