package hearing.chart.drawing;

import hearing.model.Account;

/// What a mark says, in the drawing's language. Marks with equal meanings are one thing to a reader: one stop for the
/// keyboard, one tooltip, one row of the table.
///
/// @param account whose number it is; decides how the mark looks
/// @param label what it is of: a date, a model, a part
/// @param value the number with unit and qualifier, formatted
/// @param origin who says so: the speaker, or the source
public record MarkMeaning(Account account, String label, String value, String origin) {
    /// Axes, grid lines and the words of the frame say nothing by themselves.
    public static final MarkMeaning DECORATION = new MarkMeaning(Account.REFERENCE, "", "", "");

    /// Whether there is nothing to say about the mark.
    public boolean isDecoration() {
        return equals(DECORATION);
    }
}
