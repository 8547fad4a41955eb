package hearing.text;

/// "Of" before words: French elides it before a vowel and contracts it with two articles.
///
/// @param texts the language
record Preposition(Texts texts) {
    private static final String VOWELS = "aàâeéèêiîoôuyh";
    private static final String LE = "le ";
    private static final String LES = "les ";

    /// What something is of: `of the world’s population`, `de la population mondiale`, `du marché`.
    String of(String words) {
        if (words.startsWith(LE)) {
            return texts.get("format.of.le", words.substring(LE.length()));
        }
        if (words.startsWith(LES)) {
            return texts.get("format.of.les", words.substring(LES.length()));
        }
        return texts.get(isElided(words) ? "format.of.vowel" : "format.of", words);
    }

    /// Whether the preposition loses its vowel: 500 millions d’utilisateurs.
    static boolean isElided(String words) {
        return VOWELS.indexOf(Character.toLowerCase(words.charAt(0))) >= 0;
    }
}
