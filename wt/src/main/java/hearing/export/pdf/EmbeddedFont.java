package hearing.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// One weight of the family in one file, with the letters the file uses.
///
/// Every letter has a number of its own, by which the text shows it, and leads from there to its glyph and back to
/// itself. So a no-break space is read as such although it shares its glyph with the space, and a letter the family
/// lacks is read as what it is although a box is seen. PDFBox's own fonts number glyphs instead, and refuse a letter
/// they lack.
final class EmbeddedFont {
    private static final int LETTERS_IN_TAG = 6;
    // As many entries as a block of a character map may have.
    private static final int MAP_BLOCK = 100;
    private static final int REPLACEMENT = 0xFFFD;

    private final FontProgram program;
    // By first use; 0 is left for what is not defined.
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    EmbeddedFont(FontProgram program) {
        this.program = program;
    }

    /// Words as a string in hexadecimal digits.
    String encoded(String words) {
        var text = new StringBuilder("<");
        words.codePoints()
                .map(letter -> numbers.computeIfAbsent(letter, _ -> numbers.size() + 1))
                .forEach(number -> text.append(hex(number)));
        return text.append('>').toString();
    }

    /// The font with the letters encoded so far.
    COSDictionary in(PDDocument document) throws IOException {
        var name = tag() + "+" + program.name();
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, array(List.of(descendant(name, document))));
        font.setItem(COSName.TO_UNICODE, stream(characterMap().getBytes(StandardCharsets.US_ASCII), document));
        return font;
    }

    private COSDictionary descendant(String name, PDDocument document) throws IOException {
        var glyphs = new TreeSet<Integer>();
        numbers.keySet().forEach(letter -> glyphs.add(program.glyph(letter)));
        var subset = program.subset(glyphs);
        var descriptor = program.descriptor(name);
        var file = stream(subset.file(), document);
        file.setInt(COSName.LENGTH1, subset.file().length);
        descriptor.setItem(COSName.FONT_FILE2, file);

        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.W, array(List.of(COSInteger.ONE, widths())));
        font.setItem(COSName.CID_TO_GID_MAP, stream(places(subset), document));
        return font;
    }

    private COSArray widths() {
        var widths = new COSArray();
        numbers.keySet().forEach(letter -> widths.add(new COSFloat((float) program.width(letter))));
        return widths;
    }

    private byte[] places(FontProgram.Subset subset) {
        var places = new byte[2 * (numbers.size() + 1)];
        numbers.forEach((letter, number) -> {
            int place = subset.place(program.glyph(letter));
            places[2 * number] = (byte) (place >> 8);
            places[2 * number + 1] = (byte) place;
        });
        return places;
    }

    // Six capitals that tell one part of a font from another (ISO 32000-1, 9.6.4).
    private String tag() {
        long left = Integer.toUnsignedLong(List.copyOf(numbers.keySet()).hashCode());
        var tag = new StringBuilder();
        for (int i = 0; i < LETTERS_IN_TAG; i++) {
            tag.append((char) ('A' + left % 26));
            left /= 26;
        }
        return tag.toString();
    }

    private String characterMap() {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        var entries = new ArrayList<String>();
        numbers.forEach((letter, number) -> entries.add("<" + hex(number) + "> <" + utf16(letter) + ">\n"));
        for (int from = 0; from < entries.size(); from += MAP_BLOCK) {
            var block = entries.subList(from, Math.min(from + MAP_BLOCK, entries.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    // Half a letter has no meaning, and no place in a character map.
    private static String utf16(int letter) {
        boolean half = Character.getType(letter) == Character.SURROGATE;
        var units = new StringBuilder();
        Character.toString(half ? REPLACEMENT : letter).chars().forEach(unit -> units.append(hex(unit)));
        return units.toString();
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "%04X", number);
    }

    private static COSArray array(List<? extends COSBase> items) {
        var array = new COSArray();
        items.forEach(array::add);
        return array;
    }

    private static COSStream stream(byte[] content, PDDocument document) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE).getCOSObject();
    }
}
