package hearing.export.publication;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The JDK's own XML writers, whatever others are about. A factory takes as long to make as a dozen writers.
public final class XmlWriters {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private XmlWriters() {}

    /// A writer for one document. Factories need not bear several threads at once.
    public static synchronized XMLStreamWriter to(Writer text) throws XMLStreamException {
        return FACTORY.createXMLStreamWriter(text);
    }
}
