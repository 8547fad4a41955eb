package hearing.export.publication;

import java.io.StringReader;
import java.util.Iterator;
import java.util.Map;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/// Looks into a packet without the program's own reader.
final class Xpath {
    private static final Map<String, String> SPACES = Map.of("rdf", XmpPacket.RDF, "hearing", XmpPacket.OWN);

    private Xpath() {}

    /// The first text at a path.
    static String of(String xml, String path) throws Exception {
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
