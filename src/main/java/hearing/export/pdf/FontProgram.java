package hearing.export.pdf;

import hearing.chart.drawing.Mark;
import hearing.export.font.FontFile;
import hearing.export.font.FontMeasure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One weight of the bundled family as a file of glyphs, parsed once. Safe for any number of threads.
final class FontProgram {
    private static final Map<Mark.Weight, FontProgram> PROGRAMS = new EnumMap<>(Mark.Weight.class);
    private static final FontMeasure MEASURE = new FontMeasure();
    // What a reader needs of a TrueType font whose glyphs are asked for by number (ISO 32000-1, 9.9).
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final int NONSYMBOLIC = 32;
    private static final int UNIT = 1000;
    // The box the family shows for a letter it lacks.
    private static final int MISSING = 0;

    static {
        for (var weight : Mark.Weight.values()) {
            PROGRAMS.put(weight, new FontProgram(weight));
        }
    }

    private final Mark.Weight weight;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int stem;

    private FontProgram(Mark.Weight weight) {
        this.weight = weight;
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(FontFile.of(weight)));
            glyphs = font.getUnicodeCmapLookup();
            // The family has a capital I of one upright stem and nothing else.
            var upright = font.getGlyph().getGlyph(glyphs.getGlyphId('I'));
            stem = upright.getXMaximum() - upright.getXMinimum();
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled font is broken: " + weight, broken);
        }
    }

    static FontProgram of(Mark.Weight weight) {
        return Objects.requireNonNull(PROGRAMS.get(weight));
    }

    /// The glyph of a letter. For letters the family lacks the same as in a PNG: a box, or nothing for those that take
    /// up no room, such as joiners.
    int glyph(int letter) {
        int glyph = glyphs.getGlyphId(letter);
        return glyph == MISSING && width(letter) == 0 ? glyphs.getGlyphId(' ') : glyph;
    }

    /// The width of a letter in thousandths of the font's size, as layout measured it.
    double width(int letter) {
        return MEASURE.width(Character.toString(letter), new Mark.Font(UNIT, weight));
    }

    /// The font with these glyphs only, and that of letters it lacks.
    Subset subset(SortedSet<Integer> wanted) throws IOException {
        // The parsed font reads its glyphs through one place in its file.
        synchronized (font) {
            var subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addGlyphIds(wanted);
            var places = new HashMap<Integer, Integer>();
            subsetter.getGIDMap().forEach((now, before) -> places.put(before, now));
            var file = new ByteArrayOutputStream(1 << 14);
            subsetter.writeToStream(file);
            return new Subset(file.toByteArray(), places);
        }
    }

    /// Part of a font.
    static final class Subset {
        private final byte[] file;
        // Only looked up, never gone through.
        private final Map<Integer, Integer> places;

        private Subset(byte[] file, Map<Integer, Integer> places) {
            this.file = file;
            this.places = places;
        }

        /// The file of that part.
        byte[] file() {
            return file;
        }

        /// Where a glyph of the whole font stands in it.
        int place(int glyph) {
            return Objects.requireNonNull(places.get(glyph), "a glyph that was not asked for");
        }
    }

    /// The font's name among printers: `SourceSans3-Bold`.
    String name() throws IOException {
        return Objects.requireNonNull(font.getName());
    }

    /// What a reader needs to know of the font to replace it, without its file.
    COSDictionary descriptor(String name) throws IOException {
        var head = font.getHeader();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, NONSYMBOLIC);
        var box = new COSArray();
        for (short edge : new short[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
            box.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, font.getHorizontalHeader().getAscender());
        descriptor.setInt(COSName.DESCENT, font.getHorizontalHeader().getDescender());
        descriptor.setInt(COSName.CAP_HEIGHT, font.getOS2Windows().getCapHeight());
        descriptor.setInt(COSName.STEM_V, stem);
        return descriptor;
    }
}
