package hearing.analysis.content;

import hearing.model.Account;
import hearing.model.Reading;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.Optional;

/// One number of a chart.
///
/// @param account whose it is
/// @param when its date, on charts over time
/// @param label what it is of, where the date does not say it
/// @param value in the unit of the chart
/// @param upper the upper end of a span
/// @param qualifier how exact it claims to be
/// @param reading the reference value behind it, for its source, confidence and formula
public record Datum(
        Account account,
        Optional<When> when,
        Optional<LocalizedText> label,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Qualifier qualifier,
        Optional<Reading> reading) {}
