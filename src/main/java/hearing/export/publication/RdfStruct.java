package hearing.export.publication;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A property of an XMP packet that is made of named values. RDF/XML has three forms for it, which mean the same
/// (ISO 16684-1, 7.9): the values as elements of a property with `rdf:parseType="Resource"`, the values as elements or
/// attributes of an `rdf:Description` inside, the values as attributes of the property itself.
final class RdfStruct {
    private final XMLStreamReader xml;
    private final String namespace;
    private final Map<String, String> values = new HashMap<>();

    private RdfStruct(XMLStreamReader xml, String namespace) {
        this.xml = xml;
        this.namespace = namespace;
    }

    /// The values of a namespace by their names; what else is in the property is passed over.
    ///
    /// @param xml at the beginning of the property; afterwards at its end
    static Map<String, String> of(XMLStreamReader xml, String namespace) throws XMLStreamException {
        var struct = new RdfStruct(xml, namespace);
        struct.readAttributes();
        struct.readElements();
        return struct.values;
    }

    private void readAttributes() {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (namespace.equals(xml.getAttributeNamespace(at))) {
                values.put(
                        xml.getAttributeLocalName(at), xml.getAttributeValue(at).strip());
            }
        }
    }

    /// Reads to the end of the element.
    private void readElements() throws XMLStreamException {
        for (int deep = 1; deep > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isDescription()) {
                        readAttributes();
                        deep++;
                    } else if (namespace.equals(xml.getNamespaceURI())) {
                        values.put(xml.getLocalName(), text());
                    } else {
                        text();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> deep--;
                default -> {
                    // Spaces and comments between the values.
                }
            }
        }
    }

    private boolean isDescription() {
        return XmpPacket.RDF.equals(xml.getNamespaceURI()) && "Description".equals(xml.getLocalName());
    }

    /// The text of an element, without that of elements in it, which no value of ours has.
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int deep = 1; deep > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> deep++;
                case XMLStreamConstants.END_ELEMENT -> deep--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(deep == 1 ? xml.getText() : "");
                default -> {
                    // Comments.
                }
            }
        }
        return text.toString().strip();
    }
}
