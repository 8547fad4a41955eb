package hearing.io;

import hearing.io.json.Phrase;
import hearing.model.Difference;
import hearing.model.FoundDifferences;
import hearing.model.value.LocalizedText;
import hearing.model.value.Value;
import hearing.text.EnumKeys;
import hearing.text.Formats;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a dataset lists of the differences between a figure as said and as printed, beside what their numbers tell.
///
/// @param said the number as said; empty where it could not be read
/// @param printed the number as printed; empty where it could not be read
record Differences(Optional<Value> said, Optional<Value> printed) {
    /// Why a list of differences cannot stand by itself.
    static Optional<Phrase> namedOnce(List<Difference> listed) {
        boolean once = new HashSet<>(listed).size() == listed.size();
        boolean alone = listed.size() == 1 || !listed.contains(Difference.SAME);
        return Phrase.unless(once && alone, "io.differences");
    }

    /// Why a list of differences cannot stand beside the two numbers.
    Optional<Phrase> problem(List<Difference> listed) {
        var malformed = namedOnce(listed);
        if (malformed.isPresent() || (listed.isEmpty() && !isComparable())) {
            return malformed;
        }
        if (listed.contains(Difference.NOT_IN_RECORD)) {
            return Optional.of(Phrase.of("io.differences.record"));
        }
        if (!isComparable()) {
            return Optional.empty();
        }
        var found = found();
        if (listed.isEmpty() && found.isEmpty()) {
            return Optional.of(Phrase.of("io.differences.none"));
        }
        if (listed.contains(Difference.SAME) && !found.isEmpty()) {
            return Optional.of(
                    Phrase.of("io.differences.same", words(said.orElseThrow()), words(printed.orElseThrow())));
        }
        return listed.stream()
                .filter(FoundDifferences.DECIDED::contains)
                .filter(difference -> !found.contains(difference))
                .findFirst()
                .map(wrong -> Phrase.of(
                        "io.differences.other",
                        Phrase.of(EnumKeys.name(wrong)),
                        words(said.orElseThrow()),
                        words(printed.orElseThrow())));
    }

    /// What is listed and what the numbers tell, in the order of [Difference].
    List<Difference> with(List<Difference> listed) {
        var all = EnumSet.noneOf(Difference.class);
        all.addAll(listed);
        all.addAll(found());
        return new ArrayList<>(all);
    }

    private boolean isComparable() {
        return said.isPresent() && printed.isPresent();
    }

    private Set<Difference> found() {
        return said.flatMap(one -> printed.map(other -> FoundDifferences.between(one, other)))
                .orElse(Set.of());
    }

    /// A number in the languages of the interface.
    static LocalizedText words(Value value) {
        return LocalizedText.of(
                Formats.of(Locale.ENGLISH).value(value),
                Formats.of(Locale.FRENCH).value(value));
    }
}
