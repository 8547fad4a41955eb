package hearing.model.value;

import java.util.regex.Pattern;

/// The name by which one part of a dataset refers to another, safe as a file name on every system.
///
/// @param value lower-case letters and digits in words joined by single hyphens, at most 64 characters
public record Id(String value) implements Comparable<Id> {
    /// How many characters an id has at most.
    public static final int LONGEST = 64;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// Refuses anything else with an [IllegalArgumentException].
    public Id {
        if (value.length() > LONGEST || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an id is lower-case letters and digits joined by single hyphens, at most 64 characters: " + value);
        }
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    // Asked for more often than anything else of the model: a record's own are slow to start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Id id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
