package hearing.export.svg;

import hearing.export.publication.XmlLetters;
import hearing.export.publication.XmlWriters;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// The JDK's XML writer on memory: one element a line, and no character XML does not know.
final class Xml {
    private static final int USUAL_LENGTH = 1 << 16;

    private final StringWriter text = new StringWriter(USUAL_LENGTH);
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = XmlWriters.to(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw failed(impossible);
        }
    }

    /// Begins an element on a line of its own.
    Xml open(String name) {
        return written(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
        });
    }

    /// Begins an element with nothing in it, on a line of its own. It ends by itself.
    Xml empty(String name) {
        return written(() -> {
            writer.writeCharacters("\n");
            writer.writeEmptyElement(name);
        });
    }

    /// One more attribute of the element that was just begun.
    Xml attribute(String name, String value) {
        return written(() -> writer.writeAttribute(name, XmlLetters.known(value)));
    }

    /// One more attribute that is a length.
    Xml attribute(String name, double length) {
        return attribute(name, Numbers.of(length));
    }

    /// Begins the namespace of elements without a prefix, on the element that was just begun.
    Xml namespace(String uri) {
        return written(() -> writer.writeDefaultNamespace(uri));
    }

    /// Words, and the end of the element they stand in.
    Xml words(String words) {
        return written(() -> {
            writer.writeCharacters(XmlLetters.known(words));
            writer.writeEndElement();
        });
    }

    /// The end of an element with others in it, on a line of its own.
    Xml close() {
        return written(() -> {
            writer.writeCharacters("\n");
            writer.writeEndElement();
        });
    }

    /// Writes the element a reader stands on, with all in it.
    Xml copy(XMLStreamReader reader) {
        return written(() -> {
            writer.writeCharacters("\n");
            int depth = 0;
            do {
                if (reader.isStartElement()) {
                    depth++;
                    copyStart(reader);
                } else if (reader.isEndElement()) {
                    depth--;
                    writer.writeEndElement();
                } else if (reader.isCharacters()) {
                    writer.writeCharacters(reader.getText());
                }
            } while (depth > 0 && reader.next() > 0);
        });
    }

    /// The whole document.
    byte[] bytes() {
        written(() -> {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.close();
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void copyStart(XMLStreamReader reader) throws XMLStreamException {
        writer.writeStartElement(given(reader.getPrefix()), reader.getLocalName(), given(reader.getNamespaceURI()));
        for (int at = 0; at < reader.getNamespaceCount(); at++) {
            writer.writeNamespace(given(reader.getNamespacePrefix(at)), given(reader.getNamespaceURI(at)));
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            var value = reader.getAttributeValue(at);
            var space = given(reader.getAttributeNamespace(at));
            if (space.isEmpty()) {
                writer.writeAttribute(reader.getAttributeLocalName(at), value);
            } else {
                writer.writeAttribute(reader.getAttributePrefix(at), space, reader.getAttributeLocalName(at), value);
            }
        }
    }

    private static String given(@Nullable String name) {
        return Objects.requireNonNullElse(name, "");
    }

    private Xml written(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw failed(impossible);
        }
        return this;
    }

    private static IllegalStateException failed(XMLStreamException cause) {
        return new IllegalStateException("writing XML to memory failed", cause);
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
