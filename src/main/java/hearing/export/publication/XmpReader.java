package hearing.export.publication;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.export.publication.PictureReader.Damaged;
import hearing.export.publication.PictureReader.Found;
import hearing.export.publication.PictureReader.NoChart;
import hearing.export.publication.PictureReader.Stamped;
import hearing.export.request.ExportArguments;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Reads the view out of XML that anybody may have written: what is not exactly ours is no view.
final class XmpReader {
    private static final String VIEW = "view";
    /// What an SVG or a packet begins with.
    private static final Set<String> ROOTS = Set.of("svg", "xmpmeta", "RDF");

    /// The JDK's parser bounds depth, attributes and names, but looks for each namespace among all that came before.
    private static final Pattern NAMESPACE = Pattern.compile("xmlns");
    private static final int MOST_NAMESPACES = 500;

    private final String text;
    private final boolean cut;
    private String root = "";
    private boolean hasDoctype;

    private XmpReader(String text, boolean cut) {
        this.text = text;
        this.cut = cut;
    }

    /// What a packet, or any XML around it, says of itself. A view that is whole counts, whatever is behind it.
    static Found read(byte[] text) {
        int length = Math.min(text.length, PictureReader.LARGEST_PACKET);
        return new XmpReader(PictureKind.text(Arrays.copyOf(text, length)), length < text.length).read();
    }

    private Found read() {
        if (NAMESPACE.matcher(text).results().limit(MOST_NAMESPACES + 1).count() > MOST_NAMESPACES) {
            return new NoChart();
        }
        try {
            return stamp(view()).<Found>map(Stamped::new).orElseGet(NoChart::new);
        } catch (IllegalArgumentException foreign) {
            // Not values this program writes: then it is not one of its files.
            return new NoChart();
        } catch (XMLStreamException | RuntimeException broken) {
            // The parser answers some broken text with mistakes of its own.
            return isOurs() ? new Damaged() : new NoChart();
        }
    }

    /// Whether it could have been our file before it broke: ours have no document type, and say what they are at their
    /// beginning. A whole file with a document type fails too where it needs its entities, which are not looked up.
    private boolean isOurs() {
        return !cut && !hasDoctype && (root.isEmpty() || ROOTS.contains(root));
    }

    private Map<String, String> view() throws XMLStreamException {
        var xml = factory().createXMLStreamReader(new StringReader(text));
        while (xml.hasNext()) {
            int event = xml.next();
            hasDoctype |= event == XMLStreamConstants.DTD;
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (XmpPacket.OWN.equals(xml.getNamespaceURI()) && VIEW.equals(xml.getLocalName())) {
                    return RdfStruct.of(xml, XmpPacket.OWN);
                }
                root = root.isEmpty() ? xml.getLocalName() : root;
            }
        }
        return Map.of();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        // No document type, no entities: a picture from anywhere must not make the program read anything else.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static Optional<ChartStamp> stamp(Map<String, String> view) {
        if (view.isEmpty()) {
            return Optional.empty();
        }
        var baseline = Optional.ofNullable(view.get("baseline")).map(Id::new);
        var chart = new ChartView(id(view, "chart"), constant(view, "scale", ScaleKind.values()), baseline);
        var extent = new Extent(
                number(view, "width"),
                number(view, "height"),
                constant(view, "unit", LengthUnit.values()),
                number(view, "pixelsPerUnit"),
                number(view, "dpi"));
        if (extent.refusal().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new ChartStamp(
                id(view, "dataset"),
                new Fingerprint(value(view, "sha256")),
                chart,
                language(value(view, "language")),
                constant(view, "theme", Theme.values()),
                extent));
    }

    private static Id id(Map<String, String> view, String name) {
        return new Id(value(view, name));
    }

    private static double number(Map<String, String> view, String name) {
        var digits = value(view, name);
        if (!digits.matches("[0-9]{1,9}(\\.[0-9]{1,17})?")) {
            throw new IllegalArgumentException(name + " is no number: " + digits);
        }
        return Double.parseDouble(digits);
    }

    private static <E extends Enum<E>> E constant(Map<String, String> view, String name, E[] constants) {
        var word = value(view, name);
        return ExportArguments.constant(constants, word)
                .orElseThrow(() -> new IllegalArgumentException(name + " is not " + word));
    }

    private static Locale language(String code) {
        return Texts.language(code).orElseThrow(() -> new IllegalArgumentException("no such language: " + code));
    }

    private static String value(Map<String, String> view, String name) {
        return Optional.ofNullable(view.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
