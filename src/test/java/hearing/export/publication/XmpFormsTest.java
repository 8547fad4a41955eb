package hearing.export.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.export.request.Extent;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Packets as other programs write them: the same statements in the other forms RDF/XML has for them.
class XmpFormsTest {
    private static final String SHA = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final ChartStamp STAMP = new ChartStamp(
            new Id("engines"),
            new Fingerprint(SHA),
            new ChartView(new Id("growth"), ScaleKind.LINEAR, Optional.of(new Id("first"))),
            Locale.FRENCH,
            Theme.DARK,
            Extent.pixels(900, 600, 2));
    private static final String ELEMENTS = """
        <h:dataset>engines</h:dataset><h:sha256>%s</h:sha256>
        <h:chart>growth</h:chart> <h:scale>linear</h:scale> <h:baseline>first</h:baseline>
        <h:language>fr</h:language><h:theme>dark</h:theme>
        """.formatted(SHA);
    private static final String SIZE_ELEMENTS = """
        <h:width>900.0</h:width><h:height>600.0</h:height><h:unit>px</h:unit>
        <h:pixelsPerUnit>2.0</h:pixelsPerUnit><h:dpi>192.0</h:dpi>
        """;
    private static final String ATTRIBUTES = """
        h:dataset='engines' h:sha256='%s' h:chart='growth' h:scale='linear' h:baseline='first'
        h:language='fr' h:theme='dark'
        """.formatted(SHA);
    private static final String SIZE_ATTRIBUTES =
            "h:width='900.0' h:height='600.0' h:unit='px' h:pixelsPerUnit='2.0' h:dpi='192.0'";

    @Test
    void values_as_elements_of_a_resource() {
        assertRead("<h:view rdf:parseType='Resource'>" + ELEMENTS + SIZE_ELEMENTS + "</h:view>");
    }

    @Test
    void values_as_elements_of_a_description() {
        assertRead("<h:view> <rdf:Description>" + ELEMENTS + SIZE_ELEMENTS + "</rdf:Description> </h:view>");
    }

    @Test
    void values_as_attributes_of_a_description() {
        assertRead("<h:view><rdf:Description " + ATTRIBUTES + SIZE_ATTRIBUTES + "/></h:view>");
    }

    @Test
    void values_as_attributes_and_elements_of_a_description() {
        assertRead("<h:view><rdf:Description " + ATTRIBUTES + ">" + SIZE_ELEMENTS + "</rdf:Description></h:view>");
    }

    @Test
    void values_as_attributes_of_the_property() {
        assertRead("<h:view " + ATTRIBUTES + SIZE_ATTRIBUTES + "/>");
    }

    @Test
    void any_prefix_spaces_comments_and_character_data() {
        var other = (ELEMENTS + SIZE_ELEMENTS)
                .replace("h:", "n0:")
                .replace(">engines<", "> <!-- which --> <![CDATA[engines]]>\n <");
        assertRead("<n0:view xmlns:n0='urn:hearing-dashboard:1.0#' rdf:parseType='Resource'>" + other + "</n0:view>");
    }

    @Test
    void what_others_add_to_the_view_is_passed_over() {
        var added = """
            <x:chart xmlns:x='urn:other'>else</x:chart>
            <h:later rdf:parseType='Resource'><h:chart>else</h:chart></h:later>
            <x:more xmlns:x='urn:other'><rdf:Description h:chart='else'/></x:more>
            """;
        assertRead("<h:view rdf:parseType='Resource'>" + ELEMENTS + SIZE_ELEMENTS + added + "</h:view>");
    }

    private static void assertRead(String view) {
        assertThat(Packets.stamp("""
            <?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
            <x:xmpmeta xmlns:x='adobe:ns:meta/'>
            <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
            <rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'>
            <dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Title</rdf:li></rdf:Alt></dc:title>
            </rdf:Description>
            <rdf:Description rdf:about='' xmlns:h='urn:hearing-dashboard:1.0#'>%s</rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end='w'?>\
            """.formatted(view))).contains(STAMP);
    }
}
