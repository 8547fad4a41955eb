package hearing.export.publication;

import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;

/// What a file says of itself as an XMP packet (ISO 16684-1), the same in every format.
public final class XmpPacket {
    /// The namespace of what only this program knows: the words, the dataset, the view. RDF puts a name right after it.
    static final String OWN = "urn:hearing-dashboard:1.0#";

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    // The wrapper's id is fixed by the standard.
    private static final String BEGIN = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    private static final String END = "\n<?xpacket end=\"r\"?>";

    private XmpPacket() {}

    /// The packet of a provenance, `<?xpacket …?>` wrapper included.
    public static String of(Provenance provenance) {
        return of(provenance, false);
    }

    /// The same for a PDF, which says besides that a screen reader can read it.
    public static String accessible(Provenance provenance) {
        return of(provenance, true);
    }

    private static String of(Provenance provenance, boolean accessible) {
        var text = new StringWriter();
        try {
            var xml = XmlWriters.to(text);
            new XmpWriter(xml).write(provenance, accessible);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return BEGIN + text + END;
    }
}
