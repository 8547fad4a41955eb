package hearing.io.json;

/// What the elements of a dataset's lists are called.
public enum Noun {
    UNIT("io.noun.unit"),
    ORGANIZATION("io.noun.organization"),
    SPEAKER("io.noun.speaker"),
    THEME("io.noun.theme"),
    SOURCE("io.noun.source"),
    FIGURE("io.noun.figure"),
    ASK("io.noun.ask"),
    CLAIM("io.noun.claim"),
    LEFT_OUT("io.noun.left-out"),
    SERIES("io.noun.series"),
    READING("io.noun.reading"),
    BAND("io.noun.band"),
    PART("io.noun.part"),
    ITEM("io.noun.item"),
    NAME("io.noun.name"),
    LANGUAGE("io.noun.language"),
    DIFFERENCE("io.noun.difference");

    private final String key;

    Noun(String key) {
        this.key = key;
    }

    /// The word.
    public Phrase phrase() {
        return Phrase.of(key);
    }
}
