package hearing.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Theme;
import hearing.export.png.PngWriter;
import hearing.export.proof.Likeness;
import hearing.export.proof.Proofs;
import hearing.export.proof.Tool;
import hearing.export.publication.Publication;
import hearing.export.request.Background;
import hearing.model.value.Id;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Librsvg draws the files, and what it draws is held against the PNG of the same chart: as they stand, with no font
/// at all, and as a browser would, with the fonts that are embedded in them and no others.
@Tag("minutes")
class SvgLikenessTest {
    // At 900 × 600, where the worst seen is 0.9990.
    // The worst seen is 6.7, at the ends of dashes; a missing word gives more than 40.
    private static final Proofs.Bound BOUND = new Proofs.Bound(0.998, 10);

    @TempDir
    private Path folder;

    // Librsvg does not know conditional rules.
    private static final Pattern CONDITION = Pattern.compile("@supports \\([^)]*\\)\\{(.*)\\}(?=</style>)");

    // Every other one in English and light, in French and dark: what the words are is another test's business.
    @Test
    void every_shipped_chart_looks_like_its_png() {
        var ids = Proofs.ids();
        assertThat(IntStream.range(0, ids.size()).parallel().mapToObj(at -> unlike(ids.get(at), at % 2 == 0)))
                .containsOnly("");
    }

    @Test
    void a_file_that_lacks_a_word_does_not_look_like_its_png() {
        var whole = Proofs.chart(SvgSamples.GROWTH, SvgSamples.request(Locale.ENGLISH));
        var marks = whole.drawing().marks().stream()
                .filter(mark -> !(mark instanceof Mark.Text text && text.words().equals("×14.5")))
                .toList();
        assertThat(marks).hasSize(whole.drawing().marks().size() - 1);
        var lacking = SvgSamples.with(whole, marks);
        assertThat(fault(whole, drawn(whole, "whole"))).isEmpty();
        assertThat(Likeness.worstBlock(png(whole), drawn(lacking, "lacking"))).isGreaterThan(40);
        assertThat(Likeness.worstBlock(png(whole), shown(lacking, "shown"))).isGreaterThan(40);
    }

    @Test
    void every_kind_of_mark_looks_as_in_a_png() {
        for (var theme : Theme.values()) {
            for (var background : Background.values()) {
                var publication = SvgSamples.marks(theme, background, Proofs.everyKind());
                var name = theme + "-" + background;
                assertThat(fault(publication, drawn(publication, name))
                                + fault(publication, shown(publication, name + 2)))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    // LibreOffice's way of filling paths.
    @Test
    void letters_whose_strokes_cross_have_no_holes_where_crossings_are_left_out() {
        for (var weight : Mark.Weight.values()) {
            var words = Proofs.text("A46Q&$fÇé€„“", 20, 100, new Mark.Font(60, weight));
            var publication = SvgSamples.marks(words);
            var svg = new String(SvgWriter.write(publication), StandardCharsets.UTF_8)
                    .replace("<svg ", "<svg fill-rule=\"evenodd\" ");
            var drawn = drawn(publication, svg.getBytes(StandardCharsets.UTF_8), weight.name(), List.of());
            assertThat(fault(publication, drawn)).as("%s", weight).isEmpty();
        }
    }

    @Test
    void nothing_is_behind_a_transparent_chart() {
        var solid = SvgSamples.marks(Theme.DARK, Background.SOLID);
        assertThat(drawn(solid, "solid").getRGB(399, 299)).isEqualTo(0xFF171B22);
        var transparent = SvgSamples.marks(Theme.DARK, Background.TRANSPARENT);
        assertThat(drawn(transparent, "transparent").getRGB(399, 299)).isZero();
    }

    private String unlike(Id id, boolean english) {
        var request = english
                ? SvgSamples.request(Theme.LIGHT, Locale.ENGLISH, Background.SOLID)
                : SvgSamples.request(Theme.DARK, Locale.FRENCH, Background.SOLID);
        var publication = Proofs.chart(id, request);
        return fault(publication, drawn(publication, id.value()))
                + fault(publication, shown(publication, id + "-shown"));
    }

    private static String fault(Publication publication, BufferedImage drawn) {
        return BOUND.fault(publication, png(publication), drawn);
    }

    /// The file as it stands, for those who take no embedded font: here there is none at all.
    private BufferedImage drawn(Publication publication, String name) {
        return drawn(publication, SvgWriter.write(publication), name, List.of());
    }

    /// The file as a browser shows it, which follows its condition and takes its fonts.
    private BufferedImage shown(Publication publication, String name) {
        var file = SvgWriter.write(publication);
        var shown = CONDITION.matcher(new String(file, StandardCharsets.UTF_8)).replaceFirst("$1");
        assertThat(shown).doesNotContain("@supports");
        return drawn(publication, shown.getBytes(StandardCharsets.UTF_8), name, SvgSamples.faces(file));
    }

    private BufferedImage drawn(Publication publication, byte[] svg, String name, List<SvgSamples.Face> fonts) {
        try {
            var own = Files.createDirectory(folder.resolve(name));
            var file = Files.write(own.resolve(name + ".svg"), svg);
            return picture(Tool.run(
                    "librsvg2-bin",
                    Map.of("FONTCONFIG_FILE", configured(fonts, own).toString()),
                    "rsvg-convert",
                    "--width",
                    String.valueOf(Math.round(publication.drawing().size().width())),
                    "--height",
                    String.valueOf(Math.round(publication.drawing().size().height())),
                    file.toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Librsvg takes fonts from fontconfig alone.
    private static Path configured(List<SvgSamples.Face> faces, Path own) throws IOException {
        var fonts = Files.createDirectory(own.resolve("fonts"));
        for (var face : faces) {
            Files.write(fonts.resolve(face.weight() + ".ttf"), face.font());
        }
        return Files.writeString(own.resolve("fonts.conf"), """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
            """.formatted(fonts, own.resolve("cache")));
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
