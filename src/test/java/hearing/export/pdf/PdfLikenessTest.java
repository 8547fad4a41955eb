package hearing.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.frame.FrameChoice;
import hearing.export.png.PngWriter;
import hearing.export.proof.Proofs;
import hearing.export.proof.Tool;
import hearing.export.publication.Publication;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.Extent;
import hearing.export.request.PdfPage;
import hearing.model.value.Id;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Poppler draws the files, and what it draws is held against the PNG of the same chart.
@Tag("minutes")
class PdfLikenessTest {
    private static final Tone HUE = new Tone.Hue("#0072B2", "#4EA7E6");
    private static final Stroke WHOLE = new Stroke(Tone.Role.SOFT_INK, 1.5, false);

    // At 1800 × 1200, where the worst seen is 0.988: Poppler puts every letter on a whole pixel.
    // The worst seen is 32.2, at the edges of letters; a missing word gives about 70.
    private static final Proofs.Bound BOUND = new Proofs.Bound(0.98, 36);

    @TempDir
    private Path folder;

    // Every other one in English and light, in French and dark: what the words are is another test's business.
    @Test
    void every_shipped_chart_looks_like_its_png() {
        var ids = Proofs.ids();
        assertThat(IntStream.range(0, ids.size()).parallel().mapToObj(at -> fault(ids.get(at), at % 2 == 0)))
                .containsOnly("");
    }

    @Test
    void a_file_that_lacks_a_word_does_not_look_like_its_png() {
        var whole = Proofs.chart(PdfSamples.GROWTH, PdfSamples.request(Locale.ENGLISH));
        var drawing = whole.drawing();
        var marks = drawing.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Text text && text.words().equals("PaLM")))
                .toList();
        assertThat(marks).hasSize(drawing.marks().size() - 1);
        var less = new Drawing(drawing.size(), marks, drawing.frame(), drawing.description());
        var lacking = new Publication(whole.content(), less, whole.request(), whole.provenance());
        assertThat(fault(whole, drawn(write(whole, "whole"), 1800, 1200, false)))
                .isEmpty();
        assertThat(fault(whole, drawn(write(lacking, "lacking"), 1800, 1200, false)))
                .isNotEmpty();
    }

    @Test
    void every_kind_of_mark_looks_as_in_a_png() {
        for (var theme : Theme.values()) {
            for (var background : Background.values()) {
                var publication = PdfSamples.marks(theme, background, Proofs.everyKind());
                var file = write(publication, theme + "-" + background);
                var drawn = drawn(file, 800, 600, background == Background.TRANSPARENT);
                assertThat(fault(publication, drawn)).as("%s", file).isEmpty();
            }
        }
    }

    @Test
    void a_fade_runs_out_from_whole_to_nothing() {
        var fade = new Fill.Fade(HUE, new Point(80, 0), new Point(320, 0));
        var bar = new Mark.Bar(new Box(0, 0, 400, 300), 0, fade, Stroke.NONE, MarkMeaning.DECORATION);
        var file = write(PdfSamples.marks(Theme.LIGHT, Background.SOLID, bar), "fade");
        var drawn = drawn(file, 400, 300, false);
        assertThat(drawn.getRGB(40, 150)).isEqualTo(0xFF0072B2);
        assertThat(drawn.getRGB(360, 150)).isEqualTo(0xFFFFFFFF);
        // In the middle half of #0072B2 and half of white: red 128, green (114 + 255) / 2, blue (178 + 255) / 2.
        var middle = new Color(drawn.getRGB(200, 150));
        assertThat(middle.getRed()).isBetween(124, 131);
        assertThat(middle.getGreen()).isBetween(181, 188);
        assertThat(middle.getBlue()).isBetween(213, 220);
    }

    @Test
    void opacity_lets_the_ground_through() {
        var bar =
                new Mark.Bar(new Box(0, 0, 400, 300), 0, new Fill.Solid(HUE, 0.2), Stroke.NONE, MarkMeaning.DECORATION);
        var file = write(PdfSamples.marks(Theme.LIGHT, Background.SOLID, bar), "opacity");
        // A fifth of red 0 on 255.
        assertThat(new Color(drawn(file, 400, 300, false).getRGB(200, 150)).getRed())
                .isBetween(203, 205);
    }

    @Test
    void letters_the_family_lacks_are_boxes_as_in_a_png() {
        var text = Proofs.text("A漢B", 20, 200, new Mark.Font(120, Mark.Weight.BOLD));
        var publication = PdfSamples.marks(Theme.LIGHT, Background.SOLID, text);
        var drawn = drawn(write(publication, "missing"), 800, 600, false);
        assertThat(fault(publication, drawn)).isEmpty();
    }

    @Test
    void the_ground_is_the_charts_box_and_not_the_page_around_it() {
        // A4 across at 1 pixel a point: the chart begins 83 from the left and 73 from above.
        var solid = drawn(onA4(Background.SOLID), 842, 595, true);
        assertThat(solid.getRGB(90, 80)).isEqualTo(0xFF171B22);
        assertThat(solid.getRGB(750, 515)).isEqualTo(0xFF171B22);
        assertThat(solid.getRGB(75, 80)).isZero();
        assertThat(solid.getRGB(90, 66)).isZero();
        assertThat(solid.getRGB(765, 515)).isZero();
        assertThat(solid.getRGB(750, 530)).isZero();
        assertThat(drawn(onA4(Background.TRANSPARENT), 842, 595, true).getRGB(90, 80))
                .isZero();
    }

    @Test
    void another_reader_finds_title_and_tags_and_no_author() {
        var file = write(Proofs.chart(PdfSamples.GROWTH, PdfSamples.request(Locale.ENGLISH)), "info");
        assertThat(new String(Tool.run("poppler-utils", "pdfinfo", file.toString())))
                .containsPattern("Title: +Intrator: advanced AI needs about 100,000 times the compute of 2018")
                .doesNotContain("Author:")
                .containsPattern("Tagged: +yes")
                .containsPattern("Metadata Stream: +yes")
                .containsPattern("Page size: +675 x 450 pts");
        assertThat(new String(Tool.run("poppler-utils", "pdffonts", file.toString())))
                .containsPattern("[A-Z]{6}\\+SourceSans3-Regular +CID TrueType +Identity-H +yes yes yes");
    }

    private String fault(Id id, boolean english) {
        var theme = english ? Theme.LIGHT : Theme.DARK;
        var language = english ? Locale.ENGLISH : Locale.FRENCH;
        var appearance = new Appearance(theme, language, Background.SOLID, FrameChoice.WHOLE);
        var publication = Proofs.chart(id, PdfSamples.request(language).looking(appearance));
        return fault(publication, drawn(write(publication, id.toString()), 1800, 1200, false));
    }

    private static String fault(Publication publication, BufferedImage drawn) {
        return BOUND.fault(publication, png(publication), drawn);
    }

    private Path onA4(Background background) {
        var request = PdfSamples.on(PdfPage.A4, Extent.pixels(900, 600, 2))
                .looking(new Appearance(Theme.DARK, Locale.ENGLISH, background, FrameChoice.WHOLE));
        return write(Proofs.chart(PdfSamples.GROWTH, request), "a4-" + background);
    }

    private Path write(Publication publication, String name) {
        try {
            return Files.write(folder.resolve(name + ".pdf"), PdfWriter.write(publication));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedImage drawn(Path file, int width, int height, boolean transparent) {
        var command = new ArrayList<>(List.of("pdftocairo", "-png", "-singlefile", "-scale-to-x", "" + width));
        command.addAll(List.of("-scale-to-y", "" + height));
        if (transparent) {
            command.add("-transp");
        }
        command.addAll(List.of(file.toString(), "-"));
        return picture(Tool.run("poppler-utils", command.toArray(String[]::new)));
    }

    private static BufferedImage png(Publication publication) {
        return picture(PngWriter.write(publication));
    }

    private static BufferedImage picture(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
