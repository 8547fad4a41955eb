package hearing.ui.common;

import hearing.model.Difference;
import hearing.model.value.Qualifier;
import hearing.text.Texts;

/// Names what happened to a claim in print, as a pill beside it says it.
public final class DifferenceWords {
    private DifferenceWords() {}

    /// The name of a difference.
    public static String of(Difference difference, Texts texts) {
        return switch (difference) {
            case SAME -> texts.get("difference.same");
            case QUALIFIER_DROPPED -> texts.get("difference.qualifier-dropped");
            case SOURCE_DROPPED -> texts.get("difference.source-dropped");
            case PERIOD_DROPPED -> texts.get("difference.period-dropped");
            case DETAIL_DROPPED -> texts.get("difference.detail-dropped");
            case SCOPE_CHANGED -> texts.get("difference.scope-changed");
            case REWORDED -> texts.get("difference.reworded");
            case LIST_CHANGED -> texts.get("difference.list-changed");
            case DATE_CHANGED -> texts.get("difference.date-changed");
            case NAME_CHANGED -> texts.get("difference.name-changed");
            case PLACE_CHANGED -> texts.get("difference.place-changed");
            case MISATTRIBUTED -> texts.get("difference.misattributed");
            case NOT_IN_RECORD -> texts.get("difference.not-in-record");
        };
    }

    /// The name of a difference, with the very words that were dropped where it is the qualifier.
    public static String of(Difference difference, Qualifier said, Texts texts) {
        if (difference != Difference.QUALIFIER_DROPPED) {
            return of(difference, texts);
        }
        return switch (said) {
            case ABOUT -> texts.get("difference.about-dropped");
            case MORE_THAN -> texts.get("difference.more-than-dropped");
            case AT_LEAST -> texts.get("difference.at-least-dropped");
            case UP_TO -> texts.get("difference.up-to-dropped");
            case EXACT, RANGE, RANK -> of(difference, texts);
        };
    }

    /// The name of a group of differences.
    public static String of(Difference.Outcome outcome, Texts texts) {
        return switch (outcome) {
            case SAME -> texts.get("outcome.same");
            case LOST -> texts.get("outcome.lost");
            case CHANGED -> texts.get("outcome.changed");
        };
    }
}
