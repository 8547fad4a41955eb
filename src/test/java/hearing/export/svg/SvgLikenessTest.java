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
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Librsvg draws the files, with the fonts that are embedded in them and no others, and what it draws is held against
/// the PNG of the same chart.
class SvgLikenessTest {
    // At 900 × 600, where the worst seen is 0.9990.
    // The worst seen is 6.7, at the ends of dashes; a missing word gives more than 40.
    private static final Proofs.Bound BOUND = new Proofs.Bound(0.998, 10);

    @TempDir
    private Path folder;

    @Test
    void every_shipped_chart_looks_like_its_png_in_english_and_light() {
        assertThat(unlike(Theme.LIGHT, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void every_shipped_chart_looks_like_its_png_in_french_and_dark() {
        assertThat(unlike(Theme.DARK, Locale.FRENCH)).isEmpty();
    }

    @Test
    void a_file_that_lacks_a_word_does_not_look_like_its_png() {
        var whole = Proofs.chart(SvgSamples.GROWTH, SvgSamples.request(Locale.ENGLISH));
        var marks = whole.drawing().marks().stream()
                .filter(mark -> !(mark instanceof Mark.Text text && text.words().equals("×14.5")))
                .toList();
        assertThat(marks).hasSize(whole.drawing().marks().size() - 1);
        assertThat(fault(whole, drawn(whole, "whole"))).isEmpty();
        assertThat(Likeness.worstBlock(png(whole), drawn(SvgSamples.with(whole, marks), "lacking")))
                .isGreaterThan(40);
    }

    @Test
    void every_kind_of_mark_looks_as_in_a_png() {
        for (var theme : Theme.values()) {
            for (var background : Background.values()) {
                var publication = SvgSamples.marks(theme, background, Proofs.everyKind());
                assertThat(fault(publication, drawn(publication, theme + "-" + background)))
                        .as("%s %s", theme, background)
                        .isEmpty();
            }
        }
    }

    @Test
    void nothing_is_behind_a_transparent_chart() {
        var solid = SvgSamples.marks(Theme.DARK, Background.SOLID);
        assertThat(drawn(solid, "solid").getRGB(399, 299)).isEqualTo(0xFF171B22);
        var transparent = SvgSamples.marks(Theme.DARK, Background.TRANSPARENT);
        assertThat(drawn(transparent, "transparent").getRGB(399, 299)).isZero();
    }

    private List<String> unlike(Theme theme, Locale language) {
        var request = SvgSamples.request(theme, language, Background.SOLID);
        return Proofs.ids().parallelStream()
                .map(id -> {
                    var publication = Proofs.chart(id, request);
                    return fault(publication, drawn(publication, id.value()));
                })
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private static String fault(Publication publication, BufferedImage drawn) {
        return BOUND.fault(publication, png(publication), drawn);
    }

    private BufferedImage drawn(Publication publication, String name) {
        try {
            var own = Files.createDirectory(folder.resolve(name));
            var file = Files.write(own.resolve(name + ".svg"), SvgWriter.write(publication));
            return picture(Tool.run(
                    "librsvg2-bin",
                    Map.of("FONTCONFIG_FILE", fontsOf(file).toString()),
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

    /// Librsvg takes fonts from fontconfig alone. What a browser would take from the file is put there.
    private static Path fontsOf(Path file) throws IOException {
        var fonts = file.resolveSibling("fonts");
        Files.createDirectory(fonts);
        for (var face : SvgSamples.faces(Files.readAllBytes(file))) {
            Files.write(fonts.resolve(face.weight() + ".ttf"), face.font());
        }
        return Files.writeString(file.resolveSibling("fonts.conf"), """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
            """.formatted(fonts, file.resolveSibling("cache")));
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
