package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.Optional;

/// One reference value.
///
/// @param id its name within its series
/// @param when its date; empty for studies and other values off the time axis
/// @param label what it is, where the date does not say it: a model, a study, a country
/// @param value the value in the unit of its series
/// @param upper the upper end where the source gives a span
/// @param qualifier how exact the source calls it
/// @param source the document it stands in
/// @param confidence how far it can be trusted
/// @param formula how it was worked out, for a derived value; empty where the source states it
/// @param baseline whether a factor may be counted from it
/// @param note what a reader should know of it
public record Reading(
        Id id,
        Optional<When> when,
        Optional<LocalizedText> label,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Qualifier qualifier,
        Id source,
        Confidence confidence,
        Optional<String> formula,
        boolean baseline,
        Optional<LocalizedText> note) {
    /// How far a reference value can be trusted.
    public enum Confidence {
        /// Word for word in an official or original document.
        HIGH,
        /// In reputable press, or a faithful copy.
        MEDIUM,
        /// In an aggregator, a blog, or undated.
        LOW
    }

    /// Refuses a reading with neither date nor label, and a span that runs downwards.
    public Reading {
        if (when.isEmpty() && label.isEmpty()) {
            throw new IllegalArgumentException("a reading needs a date or a label: " + id);
        }
        if (upper.isPresent() && upper.get().compareTo(value) < 0) {
            throw new IllegalArgumentException("the upper end of a reading is not below its value: " + id);
        }
    }

    /// Whether it was worked out rather than stated.
    public boolean isDerived() {
        return formula.isPresent();
    }
}
