package hearing.export.bundle;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/// Words as BibTeX and LaTeX take them: signs that are commands are written out, and letters beyond ASCII as a letter
/// with its accent, which every BibTeX sorts and cuts rightly. Letters LaTeX has no such way for stay in UTF-8.
final class BibText {
    // Never a brace after a backslash: BibTeX counts it among those that hold the field together.
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("&", "\\&"),
            Map.entry("%", "\\%"),
            Map.entry("$", "\\$"),
            Map.entry("#", "\\#"),
            Map.entry("_", "\\_"),
            Map.entry("{", "{\\textbraceleft}"),
            Map.entry("}", "{\\textbraceright}"),
            Map.entry("\\", "{\\textbackslash}"),
            Map.entry("~", "{\\textasciitilde}"),
            Map.entry("^", "{\\textasciicircum}"),
            Map.entry("<", "{\\textless}"),
            Map.entry(">", "{\\textgreater}"),
            Map.entry("|", "{\\textbar}"),
            Map.entry("\u00A0", "~"),
            Map.entry("\u202F", "{\\,}"),
            Map.entry("–", "{\\textendash}"),
            Map.entry("—", "{\\textemdash}"),
            Map.entry("‘", "{\\textquoteleft}"),
            Map.entry("’", "{\\textquoteright}"),
            Map.entry("“", "{\\textquotedblleft}"),
            Map.entry("”", "{\\textquotedblright}"),
            Map.entry("«", "{\\guillemotleft}"),
            Map.entry("»", "{\\guillemotright}"),
            Map.entry("…", "{\\textellipsis}"),
            Map.entry("©", "{\\textcopyright}"),
            Map.entry("€", "{\\texteuro}"),
            Map.entry("°", "{\\textdegree}"),
            Map.entry("×", "{\\texttimes}"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "{\\ss}"),
            Map.entry("æ", "{\\ae}"),
            Map.entry("Æ", "{\\AE}"),
            Map.entry("œ", "{\\oe}"),
            Map.entry("Œ", "{\\OE}"),
            Map.entry("ø", "{\\o}"),
            Map.entry("Ø", "{\\O}"),
            Map.entry("ł", "{\\l}"),
            Map.entry("Ł", "{\\L}"),
            Map.entry("ı", "{\\i}"));

    // By the combining sign that Unicode takes such letters apart into.
    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('\u0300', "`"),
            Map.entry('\u0301', "'"),
            Map.entry('\u0302', "^"),
            Map.entry('\u0303', "~"),
            Map.entry('\u0304', "="),
            Map.entry('\u0306', "u"),
            Map.entry('\u0307', "."),
            Map.entry('\u0308', "\""),
            Map.entry('\u030A', "r"),
            Map.entry('\u030B', "H"),
            Map.entry('\u030C', "v"),
            Map.entry('\u0327', "c"),
            Map.entry('\u0328', "k"));

    private BibText() {}

    /// Words for the inside of a field in braces.
    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(BibText::letter)
                .collect(Collectors.joining());
    }

    private static String letter(String letter) {
        var written = SIGNS.getOrDefault(letter, LETTERS.getOrDefault(letter, ""));
        return written.isEmpty() ? accented(letter) : written;
    }

    private static String accented(String letter) {
        var apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        boolean known = apart.length() == 2 && apart.charAt(0) < 128 && ACCENTS.containsKey(apart.charAt(1));
        if (!known) {
            return letter;
        }
        var accent = String.valueOf(ACCENTS.get(apart.charAt(1)));
        var base = apart.substring(0, 1);
        return "{\\" + accent + (Character.isLetter(accent.charAt(0)) ? "{" + base + "}" : base) + "}";
    }
}
