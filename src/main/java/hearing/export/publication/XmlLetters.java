package hearing.export.publication;

/// The letters XML 1.0 can hold.
public final class XmlLetters {
    private static final int UNKNOWN = 0xFFFD;

    private XmlLetters() {}

    /// Words as XML can hold them: control characters and halves of pairs, which the JDK's writer lets through and no
    /// reader would take, become the sign for an unknown letter.
    public static String known(String words) {
        return words.codePoints().allMatch(XmlLetters::isKnown)
                ? words
                : words.codePoints()
                        .map(letter -> isKnown(letter) ? letter : UNKNOWN)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isKnown(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
