package hearing.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.font.FontMeasure;
import hearing.export.publication.ChartStamp;
import hearing.export.publication.Provenance;
import hearing.export.publication.Publication;
import hearing.export.publication.XmpPacket;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.model.Hearing;
import hearing.model.value.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    private static final Hearing HEARING = TinyHearing.load();
    private static final Charts CHARTS = new Charts(new FontMeasure());

    @Test
    void the_chunks_stand_in_the_order_of_the_standard_and_their_sums_are_right() {
        var chunks = read(publication(Extent.pixels(900, 600, 1), Background.SOLID));
        assertThat(chunks.types().stream().distinct()).containsExactly("IHDR", "sRGB", "pHYs", "iTXt", "IDAT", "IEND");
        assertThat(chunks.types()).containsOnlyOnce("IHDR", "sRGB", "pHYs", "IEND");
        assertThat(chunks.all())
                .allSatisfy(chunk -> assertThat(chunk.sum()).as(chunk.type()).isEqualTo(chunk.computed()));
    }

    @Test
    void the_header_has_the_size_and_the_kind_of_pixels() {
        var solid =
                read(publication(Extent.pixels(900, 600, 2), Background.SOLID)).data("IHDR");
        assertThat(solid.getInt()).isEqualTo(1800);
        assertThat(solid.getInt()).isEqualTo(1200);
        // 8 bits, red, green and blue; the only compression and filters there are; not interlaced.
        assertThat(rest(solid)).containsExactly(8, 2, 0, 0, 0);
        var transparent = read(publication(Extent.pixels(900, 600, 2), Background.TRANSPARENT))
                .data("IHDR");
        assertThat(rest(transparent.position(8))).containsExactly(8, 6, 0, 0, 0);
    }

    @Test
    void three_hundred_dots_per_inch_are_11811_per_metre() {
        // 300 ÷ 0.0254 = 11811.02
        var printed = read(publication(Extent.millimetres(170, 120, 300), Background.SOLID))
                .data("pHYs");
        assertThat(printed.getInt()).isEqualTo(11811);
        assertThat(printed.getInt()).isEqualTo(11811);
        assertThat(rest(printed)).as("the unit is the metre").containsExactly(1);
        // 96 ÷ 0.0254 = 3779.53
        var shown =
                read(publication(Extent.pixels(900, 600, 1), Background.SOLID)).data("pHYs");
        assertThat(shown.getInt()).isEqualTo(3780);
    }

    @Test
    void the_file_says_what_it_shows_who_said_it_and_where_it_comes_from() {
        var publication = publication(Extent.pixels(900, 600, 1), Background.SOLID);
        var chunks = read(publication);
        assertThat(chunks.words("Title"))
                .isEqualTo(new PngChunks.Words("fr", "Northwind a crû de 900\u202f% en deux ans"));
        assertThat(chunks.words("Description"))
                .isEqualTo(new PngChunks.Words("fr", publication.drawing().description()));
        assertThat(chunks.words("Comment").text())
                .isEqualTo("Ada Stone (dit)\u202f: «\u202fgrew nine hundred percent\u202f» · déclaration liminaire ·"
                        + " ligne\u00a012 · Transcription de l’audition\n"
                        + "Example Weekly (dans l’article)\u202f: «\u202fgrew 900%\u202f» · ligne\u00a03 · Un"
                        + " article sur l’audition");
        assertThat(chunks.words("Copyright").text())
                .isEqualTo("Example Transcripts\u202f: Transcription de l’audition (domaine public)"
                        + " https://example.org/transcript\n"
                        + "Example Weekly\u202f: Un article sur l’audition (tous droits réservés)\n"
                        + "Northwind\u202f: Rapport annuel (domaine public) https://example.org/filing");
        assertThat(chunks.words("Software").text()).matches("Hearing Dashboard \\d+\\.\\d+\\.\\d+");
        assertThat(chunks.words("XML:com.adobe.xmp"))
                .isEqualTo(new PngChunks.Words("", XmpPacket.of(publication.provenance())));
    }

    @Test
    void characters_that_may_not_stand_in_a_text_become_spaces() {
        var data = new PngText("Comment", "en", "one\0two\r\nthree\u0085four").data();
        assertThat(data).startsWith('C', 'o', 'm', 'm', 'e', 'n', 't', 0, 0, 0, 'e', 'n', 0, 0);
        assertThat(new String(data, 14, data.length - 14, StandardCharsets.UTF_8))
                .isEqualTo("one two \nthree four");
    }

    @Test
    void a_transparent_picture_has_nothing_in_its_corners() throws IOException {
        var file = PngWriter.write(publication(Extent.pixels(900, 600, 1), Background.TRANSPARENT));
        var picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(picture.getRGB(0, 0)).isZero();
        assertThat(picture.getRGB(899, 599)).isZero();
    }

    @Test
    void the_same_chart_is_the_same_bytes_each_time() {
        for (var background : Background.values()) {
            var extent = Extent.pixels(900, 600, 2);
            assertThat(PngWriter.write(publication(extent, background)))
                    .isEqualTo(PngWriter.write(publication(extent, background)));
        }
    }

    @Test
    void a_picture_of_many_strips_is_whole() throws Exception {
        // 4,001 rows are 62 strips of 64 and a last one of 33.
        var extent = Extent.pixels(400, 4001, 1);
        for (var background : Background.values()) {
            var publication = publication(extent, background);
            var file = PngWriter.write(publication);
            var expected = new PngPainter(Theme.LIGHT, background)
                    .prepare(publication.drawing(), 1)
                    .whole();
            var picture = ImageIO.read(new ByteArrayInputStream(file));
            assertThat(picture.getRGB(0, 0, 400, 4001, null, 0, 400)).isEqualTo(expected.pixels());
            int bytes = background == Background.SOLID ? 3 : 4;
            assertThat(inflated(new PngChunks(file))).isEqualTo(4001 * (1 + 400 * bytes));
        }
    }

    private static PngChunks read(Publication publication) {
        return new PngChunks(PngWriter.write(publication));
    }

    private static byte[] rest(ByteBuffer data) {
        var rest = new byte[data.remaining()];
        data.get(rest);
        return rest;
    }

    // Some readers forgive a missing row.
    private static long inflated(PngChunks chunks) throws DataFormatException {
        var packed = new ByteArrayOutputStream();
        chunks.all().stream()
                .filter(chunk -> chunk.type().equals("IDAT"))
                .forEach(chunk -> packed.writeBytes(chunk.data()));
        var inflater = new Inflater();
        try {
            inflater.setInput(packed.toByteArray());
            var piece = new byte[1 << 16];
            while (!inflater.finished()) {
                inflater.inflate(piece);
            }
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static Publication publication(Extent extent, Background background) {
        var request = ExportRequest.standard(Locale.FRENCH)
                .at(extent)
                .looking(new Appearance(Theme.LIGHT, Locale.FRENCH, background, FrameChoice.WHOLE));
        var view = ChartView.of(new Id("growth"));
        var content = new ChartCatalog(HEARING).find(view.chart()).orElseThrow();
        var drawing = CHARTS.draw(content, request.options(view.scale()));
        var stamp =
                new ChartStamp(HEARING.id(), HEARING.fingerprint(), view, Locale.FRENCH, Theme.LIGHT, request.extent());
        return new Publication(content, drawing, request, Provenance.of(content, drawing, stamp));
    }
}
