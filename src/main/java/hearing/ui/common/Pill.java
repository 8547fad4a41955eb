package hearing.ui.common;

import hearing.model.Difference;
import hearing.model.Printing;
import hearing.model.value.Qualifier;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;

/// A few words on a tint: what differs in a claim, behind the shape of its group, or a quiet remark.
public final class Pill extends Label {
    private static final double SHAPE = 9;

    private Pill(String words, String look) {
        super(words);
        getStyleClass().addAll("pill", look);
        setMinWidth(USE_PREF_SIZE);
    }

    /// A remark that is no difference, such as a theme or "not in print".
    public static Pill quiet(String words) {
        return new Pill(words, "pill-quiet");
    }

    /// One difference; only another number calls the eye.
    public static Pill of(Difference difference, Qualifier said, Texts texts) {
        var look = difference == Difference.NUMBER_CHANGED ? "pill-number" : "pill-difference";
        var pill = new Pill(words(difference, said, texts), look);
        pill.setGraphic(new OutcomeIcon(difference.outcome(), SHAPE));
        return pill;
    }

    /// All differences of a printing.
    public static List<Pill> all(Printing printing, Qualifier said, Texts texts) {
        return printing.differences().stream()
                .map(difference -> of(difference, said, texts))
                .toList();
    }

    /// The gravest difference of a printing, with the number of the others, where there is room for one pill only:
    /// `scope changed +1`.
    public static Pill gravest(Printing printing, Qualifier said, Texts texts) {
        var gravest = printing.differences().stream()
                .max(Comparator.comparing(Difference::outcome))
                .orElseThrow();
        var pill = of(gravest, said, texts);
        int others = printing.differences().size() - 1;
        if (others > 0) {
            pill.setText(texts.get("pill.and-others", pill.getText(), others));
        }
        return pill;
    }

    // The very word that was dropped says more than that one was.
    private static String words(Difference difference, Qualifier said, Texts texts) {
        var formats = Formats.of(texts.locale());
        boolean named = difference == Difference.QUALIFIER_DROPPED
                && switch (said) {
                    case ABOUT, MORE_THAN, AT_LEAST, UP_TO, ALMOST -> true;
                    case EXACT, SEVERAL, RANGE, RANK -> false;
                };
        return named ? texts.get("difference.word-dropped", formats.qualifierWord(said)) : formats.name(difference);
    }
}
