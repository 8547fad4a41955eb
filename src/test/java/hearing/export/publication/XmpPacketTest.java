package hearing.export.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartSources.Statement;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.export.request.Extent;
import hearing.export.request.Preset;
import hearing.model.Account;
import hearing.model.Citation;
import hearing.model.Source;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmpPacketTest {
    private static final ChartStamp STAMP = new ChartStamp(
            new Id("engines"),
            Fingerprint.of("a dataset".getBytes(StandardCharsets.UTF_8)),
            new ChartView(new Id("growth"), ScaleKind.LINEAR, Optional.of(new Id("first"))),
            Locale.FRENCH,
            Theme.DARK,
            Preset.A4_FIGURE.extent());

    @Test
    void the_view_that_was_written_is_read_back() {
        assertThat(Packets.stamp(XmpPacket.of(provenance("A title")))).contains(STAMP);
    }

    @Test
    void a_chart_without_a_choice_of_baseline_has_none() {
        var plain = new ChartStamp(
                STAMP.dataset(),
                STAMP.fingerprint(),
                ChartView.of(new Id("share")),
                Locale.ENGLISH,
                Theme.LIGHT,
                Extent.pixels(900, 600, 2));
        var packet = XmpPacket.of(new Provenance("Title", "Sentence.", List.of(), List.of(), plain));
        assertThat(Packets.stamp(packet)).contains(plain);
    }

    @Test
    void carries_title_words_sources_and_licences_as_text() {
        assertThat(XmpPacket.of(provenance("A title")))
                .startsWith("<?xpacket begin=")
                .endsWith("<?xpacket end=\"r\"?>")
                .contains("A title", "What it shows.", "Ada Reed", "more than thirty", "Record Office", "CC BY 4.0")
                .contains("https://example.org/record", "Hearing Dashboard " + Version.NUMBER);
    }

    @Test
    void is_filed_under_its_dataset_and_its_chart() throws Exception {
        var subjects = "//rdf:RDF/rdf:Description/dc:subject/rdf:Bag/rdf:li";
        var packet = XmpPacket.of(provenance("A title"));
        assertThat(Packets.text(packet, "count(" + subjects + ")")).isEqualTo("2");
        assertThat(Packets.text(packet, subjects + "[1]")).isEqualTo("engines");
        assertThat(Packets.text(packet, subjects + "[2]")).isEqualTo("growth");
    }

    @Test
    void of_a_pdf_alone_says_that_it_is_accessible() throws Exception {
        var part = "/x:xmpmeta/rdf:RDF/rdf:Description/pdfuaid:part";
        assertThat(Packets.text(XmpPacket.accessible(provenance("A title")), part))
                .isEqualTo("1");
        assertThat(XmpPacket.of(provenance("A title"))).doesNotContain("pdfuaid");
    }

    @Test
    void each_statement_names_its_document_and_the_part_of_the_hearing() throws Exception {
        var statement = "//rdf:RDF/rdf:Description/hearing:words/rdf:Seq/rdf:li[@rdf:parseType='Resource']/hearing:";
        var packet = XmpPacket.of(provenance("A title"));
        assertThat(Packets.text(packet, statement + "source")).isEqualTo("record");
        assertThat(Packets.text(packet, statement + "title")).isEqualTo("Le compte rendu");
        assertThat(Packets.text(packet, statement + "publisher")).isEqualTo("Record Office");
        assertThat(Packets.text(packet, statement + "part")).isEqualTo("questions et réponses");
    }

    @Test
    void printed_words_have_a_publisher_and_no_speaker() throws Exception {
        var packet = XmpPacket.of(provenance("A title"));
        var said = "//hearing:words/rdf:Seq/rdf:li[1]/hearing:";
        var printed = "//hearing:words/rdf:Seq/rdf:li[2]/hearing:";
        assertThat(Packets.text(packet, said + "speaker")).isEqualTo("Ada Reed");
        assertThat(Packets.text(packet, printed + "account")).isEqualTo("printed");
        assertThat(Packets.text(packet, printed + "publisher")).isEqualTo("Record Office");
        assertThat(Packets.text(packet, printed + "speaker")).isEmpty();
        assertThat(Packets.text(packet, printed + "claimOf")).isEqualTo("Ada Reed");
    }

    @Test
    void nobody_who_is_quoted_is_named_as_a_maker_of_the_picture() {
        assertThat(XmpPacket.of(provenance("A title"))).doesNotContain("dc:creator", "dc:contributor");
    }

    @Test
    void takes_any_title_and_leaves_out_what_xml_cannot_hold() {
        var hostile = "a < b & \"c\" ]]> \uD83D\uDE80 \u0007\u0000 end";
        var packet = XmpPacket.of(provenance(hostile));
        assertThat(Packets.stamp(packet)).contains(STAMP);
        assertThat(packet).contains("a &lt; b &amp; ").contains("\uD83D\uDE80").doesNotContain("\u0007", "\u0000");
    }

    @Test
    void what_stands_around_the_packet_plays_no_part() {
        var packet = XmpPacket.of(provenance("A title"));
        var inside = packet.substring(packet.indexOf("<x:xmpmeta"), packet.lastIndexOf("<?xpacket"));
        assertThat(Packets.stamp("<svg><metadata>" + inside + "</metadata><text>more</text></svg>"))
                .contains(STAMP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<svg/>",
                "<x><view xmlns='urn:hearing-dashboard:1.0#'/></x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>"
            })
    void anything_else_has_no_view(String xml) {
        assertThat(Packets.stamp(xml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart>growth<:chart>../x<",
                "scale>linear<:scale>cubic<",
                "language>fr<:language>xx<",
                "theme>dark<:theme>pink<",
                "width>170.0<:width>NaN<",
                "dpi>300.0<:dpi>1e9<",
                "width>170.0<:width>0<",
                "dataset>engines<:dataset>En Gines<",
                "baseline>first<:baseline><"
            })
    void a_view_with_a_value_nobody_wrote_is_none(String change) {
        var packet = XmpPacket.of(provenance("A title"));
        var parts = change.split(":");
        assertThat(packet).contains(parts[0]);
        assertThat(Packets.stamp(packet.replace(parts[0], parts[1]))).isEmpty();
    }

    @Test
    void the_same_provenance_gives_the_same_packet() {
        assertThat(XmpPacket.of(provenance("A title"))).isEqualTo(XmpPacket.of(provenance("A title")));
    }

    private static Provenance provenance(String title) {
        var words = new Citation(
                new Id("record"), Optional.of(Citation.Part.QUESTIONS), OptionalInt.of(12), "more than thirty");
        var source = new Source(
                new Id("record"),
                Source.Kind.REPORT,
                LocalizedText.of("The record", "Le compte rendu"),
                LocalizedText.of("Record Office", "Record Office"),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.of(URI.create("https://example.org/record")),
                LocalizedText.of("CC BY 4.0", "CC BY 4.0"),
                Optional.empty(),
                List.of());
        return new Provenance(
                title,
                "What it shows.",
                List.of(
                        new Statement(Account.SAID, "Ada Reed", words, source),
                        new Statement(Account.PRINTED, "Ada Reed", words, source)),
                List.of(source),
                STAMP);
    }
}
