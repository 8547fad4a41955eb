package hearing.model;

import hearing.model.value.LocalizedText;
import hearing.model.value.Value;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// How print carried a claim.
///
/// @param value the number as printed; empty for a claim without a number
/// @param citation where it is printed, and the words
/// @param differences what differs from the record, or [Difference#SAME] alone
/// @param note the difference in words of our own
public record Printing(Optional<Value> value, Citation citation, List<Difference> differences, LocalizedText note) {
    /// Refuses no difference at all, the same one twice, and `SAME` beside another.
    public Printing {
        differences = List.copyOf(differences);
        if (differences.isEmpty()
                || EnumSet.copyOf(differences).size() != differences.size()
                || (differences.size() > 1 && differences.contains(Difference.SAME))) {
            throw new IllegalArgumentException("differences are named once each, or SAME stands alone");
        }
    }

    /// The gravest group among the differences.
    public Difference.Outcome outcome() {
        return differences.stream()
                .map(Difference::outcome)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
