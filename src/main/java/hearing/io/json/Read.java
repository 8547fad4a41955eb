package hearing.io.json;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What came of reading one value: the value, or nothing where a finding says why.
///
/// @param value empty if it could not be read
public record Read<T>(Optional<T> value) {
    /// A value that was read.
    public static <T> Read<T> of(T value) {
        return new Read<>(Optional.of(value));
    }

    /// A value that could not be read.
    public static <T> Read<T> none() {
        return new Read<>(Optional.empty());
    }

    /// The value; only to be asked for where everything could be read, as after [Fields#whole].
    ///
    /// @throws java.util.NoSuchElementException if it could not
    public T get() {
        return value.orElseThrow();
    }

    /// Whether it could be read.
    public boolean isPresent() {
        return value.isPresent();
    }

    /// What follows from the value.
    public <R> Read<R> map(Function<T, R> mapper) {
        return new Read<>(value.map(mapper));
    }

    /// What follows from this value and another.
    public <U, R> Read<R> with(Read<U> other, BiFunction<T, U, R> mapper) {
        return new Read<>(value.flatMap(mine -> other.value.map(its -> mapper.apply(mine, its))));
    }
}
