package hearing.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Mark.Weight;
import hearing.export.proof.Proofs;
import hearing.export.svg.SvgSamples.Face;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontFaceTest {
    @Test
    void every_shipped_chart_embeds_the_letters_it_uses_and_no_others() throws IOException {
        for (var id : Proofs.ids()) {
            for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                var publication = Proofs.chart(id, SvgSamples.request(language));
                var faces = SvgSamples.faces(SvgWriter.write(publication));
                assertThat(faces).as("%s", id).isNotEmpty();
                for (var face : faces) {
                    assertThat(letters(face.font()))
                            .as("%s in %s at %s", id, language, face.weight())
                            .isEqualTo(used(publication.drawing(), face.weight()));
                }
                assertThat(faces.stream().map(Face::weight).collect(Collectors.toSet()))
                        .isEqualTo(publication.drawing().marks().stream()
                                .filter(Mark.Text.class::isInstance)
                                .map(mark -> weight(((Mark.Text) mark).font().weight()))
                                .collect(Collectors.toSet()));
            }
        }
    }

    // An é is an e and an accent: with the sign for what is missing these are four glyphs.
    @Test
    void a_letter_comes_with_the_parts_it_is_made_of() throws IOException {
        assertThat(cut("é").getNumberOfGlyphs()).isEqualTo(4);
        assertThat(cut("×").getNumberOfGlyphs()).isEqualTo(2);
    }

    @Test
    void embedded_letters_are_those_of_the_bundled_font() throws IOException {
        var whole = whole();
        var cut = cut("Dépêche ×1\u202f900 ≈");
        for (int letter : "Dépêche ×1\u202f900 ≈".codePoints().toArray()) {
            int own = cut.getUnicodeCmapLookup().getGlyphId(letter);
            int bundled = whole.getUnicodeCmapLookup().getGlyphId(letter);
            assertThat(cut.getAdvanceWidth(own)).isEqualTo(whole.getAdvanceWidth(bundled));
            assertThat(cut.getGlyph().getGlyph(own).getPath().getBounds2D())
                    .isEqualTo(whole.getGlyph().getGlyph(bundled).getPath().getBounds2D());
        }
    }

    @Test
    void names_and_licence_stay_in_the_font() throws IOException {
        var names = cut("é").getNaming();
        var licence = names.getNameRecords().stream()
                .filter(name -> name.getNameId() == 13)
                .findFirst()
                .orElseThrow();
        assertThat(licence.getString()).contains("SIL Open Font License, Version 1.1");
        assertThat(names.getFontFamily()).isEqualTo("Source Sans 3");
        assertThat(cut("é").getOS2Windows().getWeightClass()).isEqualTo(400);
    }

    // A letter's instructions call functions of "fpgm" and read sizes from "cvt "; without them it may be refused.
    @Test
    void letters_keep_what_their_instructions_call() throws IOException {
        assertThat(cut("é").getTableMap()).containsKeys("cvt ", "fpgm", "prep");
    }

    // The sum of a whole font file with its own adjustment in it (OpenType specification, "head").
    @Test
    void the_sums_of_the_font_are_right() {
        var font = ByteBuffer.wrap(face("said").font());
        int sum = 0;
        while (font.hasRemaining()) {
            sum += font.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void letters_the_family_lacks_are_left_to_the_renderer() throws IOException {
        assertThat(letters(face("A漢\uD83D\uDCC8B").font())).containsExactly((int) 'A', (int) 'B');
    }

    private static Face face(String words) {
        var text = Proofs.text(words, 20, 200, new Mark.Font(20, Weight.REGULAR));
        return SvgSamples.faces(SvgWriter.write(SvgSamples.marks(text))).getFirst();
    }

    private static TrueTypeFont cut(String words) throws IOException {
        return parsed(face(words).font());
    }

    private static TrueTypeFont whole() throws IOException {
        return parsed(Files.readAllBytes(Path.of("resources/hearing/fonts/SourceSans3-Regular.ttf")));
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    private static TreeSet<Integer> letters(byte[] font) throws IOException {
        var glyphs = parsed(font).getUnicodeCmapLookup();
        return IntStream.range(0, 0xFFFF)
                .filter(letter -> glyphs.getGlyphId(letter) != 0)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<Integer> used(Drawing drawing, int weight) {
        return drawing.marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Text text && weight(text.font().weight()) == weight)
                .flatMap(mark -> ((Mark.Text) mark).words().codePoints().boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int weight(Weight weight) {
        return switch (weight) {
            case REGULAR -> 400;
            case SEMIBOLD -> 600;
            case BOLD -> 700;
        };
    }
}
