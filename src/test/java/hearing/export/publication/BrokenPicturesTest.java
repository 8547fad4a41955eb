package hearing.export.publication;

import static hearing.export.publication.Forged.bytes;
import static hearing.export.publication.Forged.chunk;
import static hearing.export.publication.Forged.metadata;
import static hearing.export.publication.Forged.packed;
import static hearing.export.publication.Forged.pdf;
import static hearing.export.publication.Forged.png;
import static hearing.export.publication.Forged.together;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.publication.PictureReader.Damaged;
import hearing.export.publication.PictureReader.NoChart;
import hearing.export.publication.PictureReader.Stamped;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.model.value.Id;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that break off, are garbled, or mean harm: each has a clear answer, and soon.
@Timeout(60)
class BrokenPicturesTest {
    private static final ChartCatalog CATALOG = new ChartCatalog(TinyHearing.load());
    private static final ChartView GROWTH = ChartView.of(new Id("growth"));
    private static final String KEYWORD = "XML:com.adobe.xmp\0";
    private static final String FLATE = "/Filter/FlateDecode";

    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG", "PDF"})
    void whatever_is_flipped_or_cut_off_there_is_an_answer(ExportFormat format) throws Exception {
        var whole = whole(format);
        var chance = new Random(1);
        for (int round = 0; round < 150; round++) {
            var file = round % 3 == 0 ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole.clone();
            for (int flips = chance.nextInt(4); flips > 0 && file.length > 0; flips--) {
                file[chance.nextInt(file.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            assertThat(PictureReader.read(file)).isInstanceOfAny(Stamped.class, NoChart.class, Damaged.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG", "PDF"})
    void a_picture_that_breaks_off_before_its_packet_is_damaged(ExportFormat format) throws Exception {
        for (int length : new int[] {0, 1, 7, 8, 20, 60, 300}) {
            assertThat(PictureReader.read(Arrays.copyOf(whole(format), length)))
                    .as("%d bytes", length)
                    .isInstanceOf(Damaged.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG"})
    void a_packet_that_is_whole_counts_whatever_is_behind_it(ExportFormat format) throws Exception {
        var whole = whole(format);
        assertThat(PictureReader.read(Arrays.copyOf(whole, whole.length - 20))).isInstanceOf(Stamped.class);
    }

    @Test
    void a_png_without_a_packet_is_whole_until_its_end_is_missing() {
        var file = png(chunk("IHDR", new byte[13]), chunk("IEND"));
        assertThat(PictureReader.read(file)).isInstanceOf(NoChart.class);
        assertThat(PictureReader.read(Arrays.copyOf(file, file.length - 1))).isInstanceOf(Damaged.class);
        assertThat(PictureReader.read(png(chunk("IHDR", new byte[13])))).isInstanceOf(Damaged.class);
    }

    @Test
    void a_png_with_a_wrong_sum_or_length_is_damaged() {
        var sum = chunk("IHDR", new byte[13]);
        sum[sum.length - 1] ^= 1;
        assertThat(PictureReader.read(png(sum, chunk("IEND")))).isInstanceOf(Damaged.class);
        for (int length : new int[] {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 14, 26}) {
            var chunk = chunk("IHDR", new byte[13]);
            ByteBuffer.wrap(chunk).putInt(length);
            assertThat(PictureReader.read(png(chunk, chunk("IEND")))).isInstanceOf(Damaged.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\1", "\1\0", "\0\0en", "\1\0\0\0not packed", "\1\0\0\0", "\0\0\0\0<svg>", "\0\0\0\0"})
    void a_png_with_a_broken_packet_is_damaged(String data) {
        var text = (KEYWORD + data).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PictureReader.read(png(chunk("iTXt", text), chunk("IEND")))).isInstanceOf(Damaged.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><g>",
                "<svg a=></svg>",
                "<?xml version='1.0'",
                "<svg>&e;</svg",
                "<svg xmlns:h='urn:hearing-dashboard:1.0#'><h:view><h:chart>a",
                "<svg/><svg/>"
            })
    void an_svg_that_is_not_well_formed_is_damaged(String text) {
        assertThat(PictureReader.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Damaged.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>",
                "\uFEFF<svg/>",
                "\n <svg/>\n",
                "<html><p></html>",
                "<!DOCTYPE html><p>",
                "<!DOCTYPE svg SYSTEM 'http://example.org/no.dtd'><svg/>",
                "<!DOCTYPE svg [<!ENTITY e 'x'>]><svg a='&e;'>&e;</svg>"
            })
    void a_whole_svg_of_something_else_and_a_page_are_no_chart(String text) {
        assertThat(PictureReader.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(NoChart.class);
        assertThat(PictureReader.read(text.replace("\uFEFF", "").strip().getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(NoChart.class);
    }

    @Test
    @Timeout(10)
    void entities_that_multiply_are_left_alone() {
        var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 'ha'>");
        for (int at = 1; at < 40; at++) {
            bomb.append("<!ENTITY e%d '%s'>".formatted(at, ("&e" + (at - 1) + ";").repeat(10)));
        }
        for (var end : new String[] {"]><svg>&e39;</svg>", "]><svg a='&e39;'/>"}) {
            var file = (bomb + end).getBytes(StandardCharsets.UTF_8);
            assertThat(PictureReader.read(file)).isInstanceOf(NoChart.class);
        }
    }

    @Test
    void an_svg_that_says_nothing_in_its_first_million_bytes_is_no_chart() {
        var before = bytes("<svg><metadata>");
        var after = bytes("</metadata><text>" + "x".repeat(1_000_000) + "</text></svg>");
        assertThat(PictureReader.read(together(before, after))).isInstanceOf(NoChart.class);
        var ours = new String(Packets.ours(), StandardCharsets.UTF_8).replaceAll("<[?]xpacket[^>]*>", "");
        assertThat(PictureReader.read(together(before, ours.getBytes(StandardCharsets.UTF_8), after)))
                .isInstanceOf(Stamped.class);
    }

    @Test
    void an_svg_crowded_with_namespaces_is_no_chart() {
        var ours = new String(Packets.ours(), StandardCharsets.UTF_8).replaceAll("<[?]xpacket[^>]*>", "");
        for (int more : new int[] {100, 1000}) {
            var crowd = IntStream.range(0, more).mapToObj(" xmlns:a%d='u'"::formatted);
            var file = "<svg" + crowd.collect(Collectors.joining()) + ">" + ours + "</svg>";
            assertThat(PictureReader.read(file.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(more == 100 ? Stamped.class : NoChart.class);
        }
    }

    @Test
    void a_pdf_whose_end_is_missing_is_damaged_unless_its_packet_is_found() throws Exception {
        assertThat(PictureReader.read("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Damaged.class);
        var half = whole(ExportFormat.PDF);
        assertThat(PictureReader.read(Arrays.copyOf(half, half.length / 2)))
                .isInstanceOfAny(Damaged.class, Stamped.class);
    }

    @Test
    void a_pdf_of_brackets_in_brackets_is_damaged() {
        var deep = "%PDF-1.7\n1 0 obj " + "[".repeat(500_000) + "\ntrailer <</Root 1 0 R>>\n%%EOF";
        assertThat(PictureReader.read(deep.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Damaged.class);
    }

    @Test
    @Timeout(10)
    void a_packed_packet_is_read_and_one_that_swells_is_not() throws Exception {
        assertThat(PictureReader.read(pdf(metadata(FLATE, packed(Packets.ours(), 1)))))
                .isInstanceOf(Stamped.class);
        assertThat(PictureReader.read(pdf(metadata(FLATE, packed(new byte[1 << 20], 100)))))
                .isInstanceOf(Damaged.class);
        assertThat(PictureReader.read(pdf(metadata(FLATE, bytes("not packed")))))
                .isInstanceOf(Damaged.class);
    }

    @Test
    void a_locked_pdf_is_no_chart() {
        var locked = """
            %%PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
            3 0 obj <</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>> endobj
            trailer <</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]/Size 4>>
            startxref
            0
            %%%%EOF
            """.formatted("00".repeat(32), "11".repeat(32));
        assertThat(PictureReader.read(locked.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(NoChart.class);
    }

    private byte[] whole(ExportFormat format) throws Exception {
        return exporter.bytes(
                CATALOG, GROWTH, ExportRequest.standard(Locale.ENGLISH).in(format));
    }
}
