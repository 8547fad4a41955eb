package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Unit;
import java.util.List;
import java.util.Optional;

/// Reference values of one measure in one unit, in the order of the dataset.
///
/// @param id its name within its figure
/// @param name what was measured
/// @param unit the unit of every reading
/// @param readings at least one
public record Series(Id id, LocalizedText name, Unit unit, List<Reading> readings) {
    /// Refuses an empty series and readings with the same id.
    public Series {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a series needs at least one reading: " + id);
        }
        if (readings.stream().map(Reading::id).distinct().count() != readings.size()) {
            throw new IllegalArgumentException("two readings share an id in series " + id);
        }
    }

    /// The readings a factor may be counted from, the one it is counted from unless another is chosen first.
    public List<Reading> baselines() {
        return readings.stream().filter(Reading::baseline).toList();
    }

    /// Whether every reading says what it is of by more than its date.
    public boolean isLabelled() {
        return readings.stream().allMatch(reading -> reading.label().isPresent());
    }

    /// Whether its readings are told apart by what they are of: every one has a label, or one has nothing else.
    public boolean isNamed() {
        return isLabelled()
                || readings.stream().anyMatch(reading -> reading.when().isEmpty());
    }

    /// The reading of that name, if there is one.
    public Optional<Reading> reading(Id name) {
        return readings.stream().filter(reading -> reading.id().equals(name)).findFirst();
    }
}
