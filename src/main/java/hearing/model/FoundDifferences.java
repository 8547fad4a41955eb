package hearing.model;

import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What differs between a number as said and as printed, as far as the two numbers tell. Scope, source and wording are
/// for a person to judge.
public final class FoundDifferences {
    /// What is decided here, and nowhere else.
    public static final Set<Difference> DECIDED = Set.copyOf(EnumSet.of(
            Difference.NUMBER_CHANGED,
            Difference.ROUNDED,
            Difference.QUALIFIER_DROPPED,
            Difference.QUALIFIER_CHANGED,
            Difference.PERIOD_DROPPED));

    private FoundDifferences() {}

    /// The differences between two numbers of one kind and unit.
    public static Set<Difference> between(Value said, Value printed) {
        var found = EnumSet.noneOf(Difference.class);
        if (said.quantity() instanceof Quantity.Enumeration listed
                && printed.quantity() instanceof Quantity.Enumeration asPrinted) {
            if (!ids(listed).equals(ids(asPrinted))) {
                found.add(Difference.LIST_CHANGED);
            }
        } else {
            addNumbers(said.quantity().numbers(), printed.quantity().numbers(), found);
        }
        addQualifiers(qualifiers(said), qualifiers(printed), found);
        if (!said.quantity().dates().isEmpty() && printed.quantity().dates().isEmpty()) {
            found.add(Difference.PERIOD_DROPPED);
        }
        return found;
    }

    private static void addNumbers(List<BigDecimal> said, List<BigDecimal> printed, Set<Difference> found) {
        if (said.size() != printed.size()) {
            found.add(Difference.NUMBER_CHANGED);
            return;
        }
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).compareTo(printed.get(i)) != 0) {
                found.add(isRounded(said.get(i), printed.get(i)) ? Difference.ROUNDED : Difference.NUMBER_CHANGED);
            }
        }
    }

    /// Whether the second is the first to fewer digits, rounded as at school.
    private static boolean isRounded(BigDecimal said, BigDecimal printed) {
        int digits = said.stripTrailingZeros().precision();
        return IntStream.range(1, digits)
                .mapToObj(kept -> said.round(new MathContext(kept, RoundingMode.HALF_UP)))
                .anyMatch(rounded -> rounded.compareTo(printed) == 0);
    }

    private static void addQualifiers(List<Qualifier> said, List<Qualifier> printed, Set<Difference> found) {
        for (int i = 0; i < Math.min(said.size(), printed.size()); i++) {
            if (said.get(i) != printed.get(i)) {
                found.add(
                        printed.get(i) == Qualifier.EXACT
                                ? Difference.QUALIFIER_DROPPED
                                : Difference.QUALIFIER_CHANGED);
            }
        }
    }

    private static List<Qualifier> qualifiers(Value value) {
        return value.quantity() instanceof Quantity.Range range
                ? range.bands().stream().map(Quantity.Band::qualifier).toList()
                : List.of(value.qualifier());
    }

    private static Set<Object> ids(Quantity.Enumeration list) {
        return list.items().stream().map(Quantity.Item::id).collect(Collectors.toSet());
    }
}
