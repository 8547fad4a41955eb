package hearing.ui.chart;

import hearing.chart.drawing.MarkMeaning;
import hearing.model.Account;
import hearing.text.Texts;

/// Says a mark's meaning in one line: account, label, value and origin.
public final class MeaningWords {
    private MeaningWords() {}

    /// "Said: FY2024, ×121 — Michael Intrator", without the parts that are empty.
    public static String of(MarkMeaning meaning, Texts texts) {
        var account = account(meaning.account(), texts);
        var what = meaning.label().isBlank() || meaning.value().isBlank()
                ? meaning.label() + meaning.value()
                : texts.get("chart.mark.labelled", meaning.label(), meaning.value());
        return meaning.origin().isBlank()
                ? texts.get("chart.mark.plain", account, what)
                : texts.get("chart.mark", account, what, meaning.origin());
    }

    /// The name of an account.
    public static String account(Account account, Texts texts) {
        return switch (account) {
            case SAID -> texts.get("chart.account.said");
            case PRINTED -> texts.get("chart.account.printed");
            case REFERENCE -> texts.get("chart.account.reference");
            case DERIVED -> texts.get("chart.account.derived");
        };
    }
}
