package hearing.export.svg;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Mark.Weight;
import hearing.export.font.FontFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A bundled weight, cut down to the letters a drawing uses. Safe for any number of threads.
final class FontFace {
    /// The bundled family, and those nearest to it for renderers that know neither it nor embedded fonts.
    static final String FAMILIES =
            "'Source Sans 3','Source Sans Pro',Calibri,Carlito,'Segoe UI','Helvetica Neue',Arial,'Liberation"
                    + " Sans',sans-serif";

    private static final String FAMILY = "Source Sans 3";

    // Without those of kerning and ligatures, which the measure leaves out too.
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    // Names from here on are the font's own, for its stylistic sets.
    private static final int NAMES = 25;

    private static final Map<Weight, FontFace> FACES = new EnumMap<>(Weight.class);

    static {
        for (var weight : Weight.values()) {
            FACES.put(weight, new FontFace(weight));
        }
    }

    private final Weight weight;
    private final byte[] metrics;
    private final byte[] names;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private FontFace(Weight weight) {
        this.weight = weight;
        try {
            byte[] bytes = FontFile.of(weight);
            var whole = Sfnt.of(bytes);
            metrics = whole.table("OS/2");
            names = NameTable.upTo(NAMES, whole.table("name"));
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the bundled font is broken: " + weight, unreadable);
        }
    }

    /// The rules that embed what `drawing` needs of each weight it uses.
    static String rules(Drawing drawing) {
        var used = new EnumMap<Weight, NavigableSet<Integer>>(Weight.class);
        for (var mark : drawing.marks()) {
            if (mark instanceof Mark.Text text) {
                var letters = used.computeIfAbsent(text.font().weight(), _ -> new TreeSet<>());
                text.words().codePoints().forEach(letters::add);
            }
        }
        var rules =
                new StringBuilder("/* Source Sans 3, © 2023 Adobe, SIL Open Font License 1.1: openfontlicense.org */");
        used.forEach((weight, letters) -> rules.append('\n')
                .append(Objects.requireNonNull(FACES.get(weight)).rule(letters)));
        return rules.toString();
    }

    /// The number CSS has for a weight.
    static String cssWeight(Weight weight) {
        return switch (weight) {
            case REGULAR -> "400";
            case SEMIBOLD -> "600";
            case BOLD -> "700";
        };
    }

    private String rule(NavigableSet<Integer> letters) {
        return "@font-face{font-family:'" + FAMILY + "';font-weight:" + cssWeight(weight)
                + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(subset(letters)) + ")format('truetype')}";
    }

    // The font's own reader keeps its place in the file.
    private synchronized byte[] subset(NavigableSet<Integer> letters) {
        try {
            var subsetter = new TTFSubsetter(font, TABLES);
            // Letters the family lacks are left to the renderer's own fonts. So are those beyond the basic plane, which
            // the subsetter cannot map; the family has next to none there.
            letters.stream()
                    .filter(letter -> Character.isBmpCodePoint(letter) && glyphs.getGlyphId(letter) != 0)
                    .forEach(subsetter::add);
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            var subset = Sfnt.of(bytes.toByteArray());
            // The subsetter cuts off the end of the one and leaves its version as it was, and drops the licence and
            // the name of the family from the other.
            subset.put("OS/2", metrics);
            subset.put("name", names);
            return subset.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading a font from memory failed", impossible);
        }
    }
}
