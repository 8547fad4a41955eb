package hearing.export.publication;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
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
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the view out of XML that anybody may have written: what is not exactly ours is no view.
final class XmpReader {
    private static final String VIEW = "view";

    private XmpReader() {}

    static Optional<ChartStamp> stamp(String xml) {
        try {
            return stamp(view(xml));
        } catch (XMLStreamException | IllegalArgumentException foreign) {
            // Not XML, or not values this program writes: then it is not one of its files.
            return Optional.empty();
        }
    }

    private static Map<String, String> view(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        // No document type, no entities: a picture from anywhere must not make the program read anything else.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new StringReader(text));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && isOwn(xml) && VIEW.equals(xml.getLocalName())) {
                return RdfStruct.of(xml, XmpPacket.OWN);
            }
        }
        return Map.of();
    }

    private static boolean isOwn(XMLStreamReader xml) {
        return XmpPacket.OWN.equals(xml.getNamespaceURI());
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
        return Arrays.stream(constants)
                .filter(constant -> ExportArguments.word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not " + word));
    }

    private static Locale language(String code) {
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such language: " + code));
    }

    private static String value(Map<String, String> view, String name) {
        return Optional.ofNullable(view.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
