package hearing.export.font;

import hearing.chart.drawing.Mark;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Widths and outlines of the letters of a bundled font, from its file as OpenType 1.9 describes it. The JDK would ask
/// the machine's own font system, which answers a little differently on each, and is long in starting. Safe for any
/// number of threads.
public final class TrueType {
    private static final Map<Mark.Weight, TrueType> FONTS = new EnumMap<>(Mark.Weight.class);
    private static final int TABLE_RECORD = 16;
    private static final int MAPPED_GROUPS = 12;
    private static final int GROUP = 12;
    // Latin letters, digits and signs: laying out asks for their widths over and over.
    private static final int COMMON = 0x180;

    private final ByteBuffer file;
    private final double unit;
    private final int glyphs;
    private final int places;
    private final int widths;
    private final int widthCount;
    private final int groups;
    private final double[] advances = new double[COMMON];

    static {
        for (var weight : Mark.Weight.values()) {
            FONTS.put(weight, new TrueType(FontFile.of(weight)));
        }
    }

    private TrueType(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int head = table("head");
        unit = 1.0 / file.getShort(head + 18);
        if (file.getShort(head + 50) != 1) {
            throw new IllegalStateException("the bundled font has short places");
        }
        glyphs = table("glyf");
        places = table("loca");
        widths = table("hmtx");
        widthCount = file.getShort(table("hhea") + 34) & 0xFFFF;
        groups = groups(table("cmap"));
        Arrays.setAll(advances, this::read);
    }

    /// The font of a weight.
    public static TrueType of(Mark.Weight weight) {
        return Objects.requireNonNull(FONTS.get(weight));
    }

    /// Whether the font has a letter.
    public boolean has(int letter) {
        return glyph(letter) != 0;
    }

    /// How far a letter moves the next one, in parts of the size.
    ///
    /// @param letter a code point; one the font has not is drawn as an empty box
    public double advance(int letter) {
        return letter < COMMON ? advances[letter] : read(letter);
    }

    private double read(int letter) {
        int index = Math.min(glyph(letter), widthCount - 1);
        return (file.getShort(widths + 4 * index) & 0xFFFF) * unit;
    }

    /// Draws a letter's outline, in parts of the size, from the beginning of its baseline; y grows downwards.
    public void outline(int letter, GlyphPath path) {
        new GlyphReader(file, glyphs, places)
                .read(glyph(letter), new GlyphReader.Placing(unit, 0, 0, -unit, 0, 0), path);
    }

    private int glyph(int letter) {
        int low = 0;
        int high = file.getInt(groups + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = groups + 16 + middle * GROUP;
            if (letter < file.getInt(at)) {
                high = middle - 1;
            } else if (letter > file.getInt(at + 4)) {
                low = middle + 1;
            } else {
                return file.getInt(at + 8) + letter - file.getInt(at);
            }
        }
        return 0;
    }

    private int table(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int at = TABLE_RECORD - 4, left = file.getShort(4); left > 0; left--, at += TABLE_RECORD) {
            if (file.getInt(at) == wanted) {
                return file.getInt(at + 8);
            }
        }
        throw new IllegalStateException("the bundled font has no table " + tag);
    }

    private int groups(int map) {
        for (int at = map + 4, left = file.getShort(map + 2); left > 0; left--, at += 8) {
            int encoding = map + file.getInt(at + 4);
            if (file.getShort(encoding) == MAPPED_GROUPS) {
                return encoding;
            }
        }
        throw new IllegalStateException("the bundled font does not map all of Unicode");
    }
}
