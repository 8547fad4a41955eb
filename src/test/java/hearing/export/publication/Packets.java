package hearing.export.publication;

import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.export.request.Extent;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/// Looks into packets.
final class Packets {
    private static final Map<String, String> SPACES = Map.of(
            "rdf", XmpPacket.RDF,
            "hearing", XmpPacket.OWN,
            "x", "adobe:ns:meta/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "pdfuaid", "http://www.aiim.org/pdfua/ns/id/");

    private Packets() {}

    /// A packet of this program.
    static byte[] ours() {
        var stamp = new ChartStamp(
                new Id("engines"),
                Fingerprint.of("a dataset".getBytes(StandardCharsets.UTF_8)),
                ChartView.of(new Id("growth")),
                Locale.ENGLISH,
                Theme.LIGHT,
                Extent.pixels(900, 600, 2));
        return XmpPacket.of(new Provenance("A title", "A sentence.", List.of(), List.of(), stamp))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The stamp the program finds.
    static Optional<ChartStamp> stamp(String xml) {
        return XmpReader.read(xml.getBytes(StandardCharsets.UTF_8)) instanceof PictureReader.Stamped(var stamp)
                ? Optional.of(stamp)
                : Optional.empty();
    }

    /// The first text at a path, found without the program's own reader.
    static String text(String xml, String path) throws Exception {
        var xpath = XPathFactory.newDefaultInstance().newXPath();
        xpath.setNamespaceContext(new Spaces());
        return xpath.evaluate(path, new InputSource(new StringReader(xml)));
    }

    private static final class Spaces implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return SPACES.getOrDefault(prefix, "");
        }

        @Override
        public @Nullable String getPrefix(String space) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String space) {
            return SPACES.keySet().iterator();
        }
    }
}
