package hearing.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Mark;
import hearing.export.font.FontFile;
import hearing.ui.Screens;
import java.awt.Color;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Letters are solid on screens of every scale. JavaFX paints a letter even-odd where it is not drawn at its own size,
/// which leaves a white hole wherever two of its outlines overlap; Java2D fills them.
@Tag("minutes")
class SolidLettersTest {
    private static final int TIMES = 3;
    private static final int COLUMNS = 20;
    private static final String SIGNS = "–—‘’“”‹›…′€−√≈≤≥→⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂ᵉʳ";

    /// A font of the window, and the same in Java2D at three times its size.
    private record Face(Font font, java.awt.Font filled) {
        Face(Font font, byte[] file) {
            this(font, java2d(file, (float) (TIMES * font.getSize())));
        }

        /// Those of the interface's languages and many more, and the signs of charts and quotations.
        List<String> letters() {
            return IntStream.concat(IntStream.rangeClosed('!', 0x17F), SIGNS.chars())
                    .filter(filled::canDisplay)
                    .mapToObj(Character::toString)
                    .toList();
        }

        /// A letter stands in a square twice its size.
        int cell() {
            return (int) (2 * font.getSize());
        }

        int x(int place) {
            return place % COLUMNS * cell() + cell() / 4;
        }

        int baseline(int place) {
            return place / COLUMNS * cell() + cell() * 3 / 4;
        }

        @Override
        public String toString() {
            return font.getName() + " of " + font.getSize() + " px";
        }
    }

    static List<Face> faces() {
        return Stream.of(14.0, 24.0).flatMap(SolidLettersTest::faces).toList();
    }

    private static Stream<Face> faces(double size) {
        BundledFonts.install();
        return Stream.concat(
                Stream.of(Mark.Weight.values())
                        .map(weight -> new Face(BundledFonts.of(new Mark.Font(size, weight)), FontFile.of(weight))),
                Stream.of(new Face(Font.font("Source Code Pro", size), FontFile.ofCode())));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void no_letter_has_a_hole_at_three_times_its_size(Face face) {
        var letters = face.letters();
        assertThat(letters).hasSizeGreaterThan(300).contains("A", "R", "f", "4", "6", "é", "ç", "œ", "×");
        var filled = filled(face, letters);
        var shown = Screens.onFxThread(() -> shown(face, letters));
        assertThat(IntStream.range(0, letters.size())
                        .filter(place -> hasHole(face, place, filled, shown))
                        .mapToObj(letters::get))
                .as("letters with a hole")
                .isEmpty();
    }

    private static boolean hasHole(Face face, int place, BufferedImage filled, PixelReader shown) {
        int side = TIMES * face.cell();
        int left = place % COLUMNS * side;
        int top = place / COLUMNS * side;
        for (int y = top + 1; y < top + side - 1; y++) {
            for (int x = left + 1; x < left + side - 1; x++) {
                if (isInside(filled, x, y) && (shown.getArgb(x, y) & 0xff) > 128) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a pixel and all around it are black: smoothing of edges does not reach so far.
    private static boolean isInside(BufferedImage filled, int x, int y) {
        return IntStream.of(filled.getRaster().getPixels(x - 1, y - 1, 3, 3, (int[]) null))
                .allMatch(pixel -> pixel == 0);
    }

    private static PixelReader shown(Face face, List<String> letters) {
        var sheet = new Group();
        for (int place = 0; place < letters.size(); place++) {
            var text = new Text(face.x(place), face.baseline(place), letters.get(place));
            text.setFont(face.font());
            sheet.getChildren().add(text);
        }
        new Scene(sheet);
        var scaled = new SnapshotParameters();
        scaled.setTransform(new Scale(TIMES, TIMES));
        int side = TIMES * face.cell();
        scaled.setViewport(new Rectangle2D(0, 0, COLUMNS * side, rows(letters) * side));
        return sheet.snapshot(scaled, null).getPixelReader();
    }

    private static BufferedImage filled(Face face, List<String> letters) {
        int side = TIMES * face.cell();
        var picture = new BufferedImage(COLUMNS * side, rows(letters) * side, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setColor(Color.BLACK);
        var unhinted = new FontRenderContext(null, true, true);
        for (int place = 0; place < letters.size(); place++) {
            graphics.fill(face.filled()
                    .createGlyphVector(unhinted, letters.get(place))
                    .getOutline(TIMES * face.x(place), TIMES * face.baseline(place)));
        }
        graphics.dispose();
        return picture;
    }

    private static int rows(List<String> letters) {
        return (letters.size() + COLUMNS - 1) / COLUMNS;
    }

    private static java.awt.Font java2d(byte[] file, float size) {
        try (var bytes = new ByteArrayInputStream(file)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, bytes).deriveFont(size);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
