package hearing.export.publication;

import hearing.analysis.ChartSources.Statement;
import hearing.export.request.ExportArguments;
import hearing.model.Account;
import hearing.model.Citation;
import hearing.model.Source;
import hearing.text.Formats;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the parts of an XMP packet: Dublin Core for readers of pictures, IPTC for the alternative text, and a
/// namespace of our own for words and view.
final class XmpWriter {
    private static final String META = "adobe:ns:meta/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

    private final XMLStreamWriter xml;

    XmpWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// @param accessible whether the file is a PDF/UA-1 (ISO 14289-1, 5)
    void write(Provenance provenance, boolean accessible) throws XMLStreamException {
        xml.writeStartElement("x", "xmpmeta", META);
        xml.writeNamespace("x", META);
        xml.writeStartElement("rdf", "RDF", XmpPacket.RDF);
        xml.writeNamespace("rdf", XmpPacket.RDF);
        xml.writeStartElement("rdf", "Description", XmpPacket.RDF);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("xmp", XMP);
        xml.writeNamespace("Iptc4xmpCore", IPTC);
        xml.writeNamespace("hearing", XmpPacket.OWN);
        xml.writeAttribute("rdf", XmpPacket.RDF, "about", "");
        if (accessible) {
            xml.writeStartElement("pdfuaid", "part", PDF_UA);
            xml.writeNamespace("pdfuaid", PDF_UA);
            xml.writeCharacters("1");
            xml.writeEndElement();
        }
        writeUsual(provenance);
        writeOwn(provenance);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writeUsual(Provenance provenance) throws XMLStreamException {
        var language = provenance.language().getLanguage();
        alternative("dc", DC, "title", provenance.title(), language);
        alternative("dc", DC, "description", provenance.description(), language);
        alternative("Iptc4xmpCore", IPTC, "AltTextAccessibility", provenance.description(), language);
        alternative(
                "dc",
                DC,
                "rights",
                provenance.sources().stream()
                        .map(source -> source.publisher().in(provenance.language()) + ": "
                                + source.licence().in(provenance.language()))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                language);
        list("dc", DC, "language", "Bag", List.of(language));
        list("dc", DC, "subject", "Bag", provenance.keywords());
        text(
                "dc",
                DC,
                "source",
                String.join(
                        "; ",
                        distinct(
                                provenance.sources(),
                                source -> source.publisher().in(provenance.language()))));
        text("xmp", XMP, "CreatorTool", "Hearing Dashboard " + Version.NUMBER);
    }

    private void writeOwn(Provenance provenance) throws XMLStreamException {
        own("words");
        xml.writeStartElement("rdf", "Seq", XmpPacket.RDF);
        for (var statement : provenance.statements()) {
            writeStatement(statement, provenance);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        own("sources");
        xml.writeStartElement("rdf", "Seq", XmpPacket.RDF);
        for (var source : provenance.sources()) {
            writeSource(source, provenance);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        writeView(provenance.view());
    }

    /// Each statement has its document's title and publisher too: a program that shows one property alone should not
    /// leave the reader with an id. What was printed has no speaker: its words are the publisher's, and only the
    /// claim is somebody's.
    private void writeStatement(Statement statement, Provenance provenance) throws XMLStreamException {
        Citation citation = statement.citation();
        var language = provenance.language();
        resource();
        ownText("account", ExportArguments.word(statement.account()));
        if (!statement.speaker().isEmpty()) {
            ownText(statement.account() == Account.PRINTED ? "claimOf" : "speaker", statement.speaker());
        }
        ownText("quotation", citation.words());
        ownText("source", citation.source().value());
        ownText("title", statement.document().title().in(language));
        ownText("publisher", statement.document().publisher().in(language));
        if (citation.part().isPresent()) {
            ownText("part", Formats.of(language).name(citation.part().get()));
        }
        if (citation.line().isPresent()) {
            ownText("line", String.valueOf(citation.line().getAsInt()));
        }
        xml.writeEndElement();
    }

    private void writeSource(Source source, Provenance provenance) throws XMLStreamException {
        resource();
        ownText("id", source.id().value());
        ownText("title", source.title().in(provenance.language()));
        ownText("publisher", source.publisher().in(provenance.language()));
        ownText("licence", source.licence().in(provenance.language()));
        if (source.address().isPresent()) {
            ownText("address", source.address().get().toString());
        }
        xml.writeEndElement();
    }

    private void writeView(ChartStamp view) throws XMLStreamException {
        own("view");
        xml.writeAttribute("rdf", XmpPacket.RDF, "parseType", "Resource");
        ownText("dataset", view.dataset().value());
        ownText("sha256", view.fingerprint().sha256());
        ownText("chart", view.chart().chart().value());
        ownText("scale", ExportArguments.word(view.chart().scale()));
        if (view.chart().baseline().isPresent()) {
            ownText("baseline", view.chart().baseline().get().value());
        }
        ownText("language", view.language().getLanguage());
        ownText("theme", ExportArguments.word(view.theme()));
        var extent = view.extent();
        ownText("width", Double.toString(extent.width()));
        ownText("height", Double.toString(extent.height()));
        ownText("unit", ExportArguments.word(extent.unit()));
        ownText("pixelsPerUnit", Double.toString(extent.scale()));
        ownText("dpi", Double.toString(extent.dpi()));
        xml.writeEndElement();
    }

    private void resource() throws XMLStreamException {
        xml.writeStartElement("rdf", "li", XmpPacket.RDF);
        xml.writeAttribute("rdf", XmpPacket.RDF, "parseType", "Resource");
    }

    private void own(String name) throws XMLStreamException {
        xml.writeStartElement("hearing", name, XmpPacket.OWN);
    }

    private void ownText(String name, String words) throws XMLStreamException {
        text("hearing", XmpPacket.OWN, name, words);
    }

    private void text(String prefix, String space, String name, String words) throws XMLStreamException {
        xml.writeStartElement(prefix, name, space);
        xml.writeCharacters(XmlLetters.known(words));
        xml.writeEndElement();
    }

    /// Words in a language, and the same for readers that ask for none.
    private void alternative(String prefix, String space, String name, String words, String language)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, space);
        xml.writeStartElement("rdf", "Alt", XmpPacket.RDF);
        for (var tag : List.of("x-default", language)) {
            xml.writeStartElement("rdf", "li", XmpPacket.RDF);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", tag);
            xml.writeCharacters(XmlLetters.known(words));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void list(String prefix, String space, String name, String kind, List<String> items)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, space);
        xml.writeStartElement("rdf", kind, XmpPacket.RDF);
        for (var item : items) {
            xml.writeStartElement("rdf", "li", XmpPacket.RDF);
            xml.writeCharacters(XmlLetters.known(item));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static <T> List<String> distinct(List<T> things, Function<T, String> name) {
        return things.stream()
                .map(name)
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
    }
}
