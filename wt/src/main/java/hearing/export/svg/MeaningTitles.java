package hearing.export.svg;

import hearing.chart.drawing.MarkMeaning;
import hearing.model.Account;
import hearing.text.Texts;

/// A mark's meaning as title and description, in the drawing's language.
final class MeaningTitles {
    private final Texts texts;

    MeaningTitles(Texts texts) {
        this.texts = texts;
    }

    /// "FY2024, ×121"
    String title(MarkMeaning meaning) {
        return meaning.label().isBlank() || meaning.value().isBlank()
                ? meaning.label() + meaning.value()
                : texts.get("chart.mark.labelled", meaning.label(), meaning.value());
    }

    /// "Said: Michael Intrator"
    String description(MarkMeaning meaning) {
        var account = account(meaning.account());
        return meaning.origin().isBlank() ? account : texts.get("chart.mark.plain", account, meaning.origin());
    }

    private String account(Account account) {
        return switch (account) {
            case SAID -> texts.get("chart.account.said");
            case PRINTED -> texts.get("chart.account.printed");
            case REFERENCE -> texts.get("chart.account.reference");
            case DERIVED -> texts.get("chart.account.derived");
        };
    }
}
