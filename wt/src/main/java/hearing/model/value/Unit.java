package hearing.model.value;

import java.util.Optional;

/// What a number counts or measures.
///
/// @param id the unit's name in the dataset
/// @param dimension what it measures
/// @param one its name for a single one: "GPU", "megawatt"
/// @param many its name for several: "GPUs", "megawatts"
/// @param symbol what stands beside the number: `MW`, `%`; for money the ISO 4217 code, `USD`; empty where the number
///     stands alone and the name is in the words around it
public record Unit(Id id, Dimension dimension, LocalizedText one, LocalizedText many, Optional<String> symbol) {
    /// Refuses money without its currency code.
    public Unit {
        if (dimension == Dimension.MONEY
                && symbol.filter(code -> code.matches("[A-Z]{3}")).isEmpty()) {
            throw new IllegalArgumentException("a unit of money needs its ISO 4217 code as symbol, for instance USD");
        }
    }
}
