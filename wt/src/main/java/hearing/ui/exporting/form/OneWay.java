package hearing.ui.exporting.form;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Names for what a box offers; nothing is typed into it.
///
/// @param <T> what is offered
final class OneWay<T> extends StringConverter<T> {
    private final Function<T, String> name;

    OneWay(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T offered) {
        return name.apply(offered);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("nothing is typed into this box");
    }
}
