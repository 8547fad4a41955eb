package hearing.model.value;

import java.util.List;

/// The ids of the charts of a hearing as a whole. Charts and their files are named by their ids, so no figure may have
/// one of these.
public final class ChartIds {
    /// Themes down, witnesses across.
    public static final Id POLICY_ASKS = new Id("policy-asks");

    /// What print made of all claims.
    public static final Id TESTIMONY_TO_PRINT = new Id("testimony-to-print");

    /// Those that every hearing has; each speaker has one more, [#printOf].
    public static final List<Id> OF_ALL = List.of(POLICY_ASKS, TESTIMONY_TO_PRINT);

    private static final String PRINT = "print-";

    private ChartIds() {}

    /// The id of the chart of what print made of a speaker's claims.
    public static Id printOf(Id speaker) {
        var name = PRINT + speaker;
        return new Id(
                name.length() <= Id.LONGEST
                        ? name
                        : name.substring(0, Id.LONGEST).replaceAll("-+$", ""));
    }
}
