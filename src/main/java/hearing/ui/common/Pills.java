package hearing.ui.common;

import hearing.model.Printing;
import hearing.model.value.Qualifier;
import hearing.text.Texts;
import java.util.Comparator;

/// Pills where there is room for one only.
public final class Pills {
    private Pills() {}

    /// The gravest difference of a printing, with the number of the others: `scope changed +1`.
    public static Pill gravest(Printing printing, Qualifier said, Texts texts) {
        var gravest = printing.differences().stream()
                .max(Comparator.comparing(difference -> difference.outcome()))
                .orElseThrow();
        var pill = Pill.of(gravest, said, texts);
        int others = printing.differences().size() - 1;
        if (others > 0) {
            pill.setText(texts.get("pill.and-others", pill.getText(), others));
        }
        return pill;
    }
}
