package hearing.io.json;

import java.util.function.Predicate;

/// How a value has to look, and what is made of it.
@FunctionalInterface
public interface Shape<T> {
    /// Reads what stands at the cursor, or reports what is wrong with it there.
    Read<T> read(Cursor at);

    /// This shape with a rule of its own.
    ///
    /// @param key the sentence for what breaks the rule; its argument is what was found
    default Shape<T> where(Predicate<T> holds, String key) {
        return at -> {
            var read = read(at);
            return read.isPresent() && !holds.test(read.get())
                    ? at.wrong(key, at.json().description())
                    : read;
        };
    }
}
