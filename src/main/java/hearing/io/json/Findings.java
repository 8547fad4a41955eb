package hearing.io.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is wrong with a file, collected while it is read on.
public final class Findings {
    /// More than anybody mends before reading again.
    private static final int MOST = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int more;

    /// One thing that is wrong.
    ///
    /// @param position where it stands in the file
    /// @param place where it stands in the dataset
    /// @param what what is wrong and what was expected
    public record Finding(Position position, Place place, Phrase what) {}

    /// Adds one.
    public void add(Position position, Place place, Phrase what) {
        if (findings.size() < MOST) {
            findings.add(new Finding(position, place, what));
        } else {
            more++;
        }
    }

    /// Adds one that makes nothing unreadable, but that whoever wrote it should look at.
    public void warn(Position position, Place place, Phrase what) {
        if (warnings.size() < MOST) {
            warnings.add(new Finding(position, place, what));
        }
    }

    /// What should be looked at, in the order of the file; the first thousand.
    public List<Finding> warnings() {
        return warnings.stream().sorted(Comparator.comparing(Finding::position)).toList();
    }

    /// Whether nothing is wrong.
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /// All of them in the order of the file; past a thousand, the last one says how many more there are.
    public List<Finding> inOrder() {
        var sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::position));
        if (more > 0) {
            sorted.add(
                    new Finding(sorted.getLast().position(), Place.FILE, Phrase.of("io.more", String.valueOf(more))));
        }
        return List.copyOf(sorted);
    }
}
