package hearing.export.publication;

import static hearing.export.publication.Forged.bytes;
import static hearing.export.publication.Forged.metadata;
import static hearing.export.publication.Forged.packed;
import static hearing.export.publication.Forged.pdf;
import static hearing.export.publication.Forged.together;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.publication.PictureReader.Damaged;
import hearing.export.publication.PictureReader.Found;
import hearing.export.publication.PictureReader.NoChart;
import hearing.export.publication.PictureReader.Stamped;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packets as other programs leave them in a PDF.
class PdfPacketTest {
    private static final byte[] OTHER = bytes("<x:xmpmeta xmlns:x='adobe:ns:meta/'>\n</x:xmpmeta>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 0 obj\n<<\n/Length 6106\n/Type /Metadata\n/Subtype /XML\n>>\nstream\r\n%s\r\nendstream",
                "5 0 obj\n<< /Subtype /XML /Type /Metadata /Length 9 0 R >>\nstream\n%sendstream",
                "5 0 obj<</Length 3/Subtype/XML/Type/Metadata>>stream\r\n%s\nendstream",
                "5 0 obj<</Type/Metadata/Filter[]/Length 3>>\r\nstream\n%s\rendstream"
            })
    void a_plain_packet_is_read_however_its_keys_are_written(String form) {
        var parts = form.split("%s");
        var before = bytes(parts[0]);
        var after = bytes(parts[1]);
        assertThat(read(together(before, Packets.ours(), after))).isInstanceOf(Stamped.class);
        assertThat(read(together(before, OTHER, after))).isInstanceOf(NoChart.class);
    }

    @Test
    void a_packet_counts_whichever_other_is_before_or_behind_it() {
        var ours = metadata("", Packets.ours());
        var other = metadata("", OTHER);
        assertThat(read(together(other, ours))).isInstanceOf(Stamped.class);
        assertThat(read(together(ours, other))).isInstanceOf(Stamped.class);
    }

    @Test
    void words_that_end_a_stream_do_not_end_the_packet() {
        var words =
                new String(Packets.ours(), StandardCharsets.UTF_8).replace("</rdf:li>", " endstream endobj</rdf:li>");
        assertThat(words).contains(" endstream endobj</rdf:li>");
        assertThat(read(metadata("", words.getBytes(StandardCharsets.UTF_8)))).isInstanceOf(Stamped.class);
    }

    @Test
    void a_packed_packet_that_breaks_off_behind_the_view_counts() throws Exception {
        var packed = packed(Packets.ours(), 1);
        packed[packed.length - 1] ^= 1;
        assertThat(read(metadata("/Filter/FlateDecode", packed))).isInstanceOf(Stamped.class);
    }

    @Test
    void metadata_that_is_locked_is_no_chart_and_metadata_that_is_garbled_is_damaged() {
        var garbled = metadata("/Filter/FlateDecode", new byte[100]);
        assertThat(read(garbled)).isInstanceOf(Damaged.class);
        assertThat(read(together(garbled, bytes("trailer <</Encrypt 4 0 R>>\n"))))
                .isInstanceOf(NoChart.class);
    }

    @Test
    void a_packet_that_is_only_words_on_a_page_is_no_chart() {
        assertThat(read(together(
                        bytes("4 0 obj <</Length 9>> stream\n"), Packets.ours(), bytes("\nendstream endobj\n"))))
                .isInstanceOf(NoChart.class);
    }

    private static Found read(byte[] objects) {
        return PictureReader.read(pdf(objects));
    }
}
