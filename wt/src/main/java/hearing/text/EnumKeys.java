package hearing.text;

import hearing.model.Account;
import hearing.model.Citation;
import hearing.model.Difference;
import hearing.model.Reading.Confidence;
import hearing.model.Source;
import hearing.model.Speaker;
import hearing.model.value.Qualifier;
import hearing.model.value.QuantityKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The bundle keys of the model's constants: `difference.qualifier-dropped` for [Difference#QUALIFIER_DROPPED]. These
/// keys stand in no source text, so whoever compares keys used with keys present takes them from here.
public final class EnumKeys {
    private static final List<Family> NAMES = List.of(
            new Family("account", Account.values()),
            new Family("confidence", Confidence.values()),
            new Family("difference", Difference.values()),
            new Family("outcome", Difference.Outcome.values()),
            new Family("part", Citation.Part.values()),
            new Family("qualifier", Qualifier.values()),
            new Family("quantity-kind", QuantityKind.values()),
            new Family("source-kind", Source.Kind.values()),
            new Family("speaker-kind", Speaker.Kind.values()));
    private static final Family SIGNS = new Family("qualifier.sign", Qualifier.values());

    private EnumKeys() {}

    /// The key of a constant's name.
    ///
    /// @throws IllegalArgumentException for a constant that has no name in the bundle
    public static String name(Enum<?> constant) {
        return NAMES.stream()
                .filter(family -> family.holds(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no words for " + constant.getDeclaringClass()))
                .key(constant);
    }

    /// The key of the pattern that sets a qualifier's sign before a number.
    static String sign(Qualifier qualifier) {
        return SIGNS.key(qualifier);
    }

    /// Every key this class can make.
    public static List<String> all() {
        return Stream.concat(NAMES.stream(), Stream.of(SIGNS))
                .flatMap(Family::keys)
                .toList();
    }

    private record Family(String prefix, List<? extends Enum<?>> constants) {
        Family(String prefix, Enum<?>[] constants) {
            this(prefix, List.of(constants));
        }

        boolean holds(Enum<?> constant) {
            return constants.contains(constant);
        }

        Stream<String> keys() {
            return constants.stream().map(this::key);
        }

        String key(Enum<?> constant) {
            return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
