package hearing.text;

import hearing.model.value.Qualifier;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/// How numbers, qualifiers, units and dates are written in one language.
public final class Formats {
    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = locale;
    }

    /// The formats of a language.
    public static Formats of(Locale locale) {
        return new Formats(locale);
    }

    /// A claim as a card shows it: `> 250,000`, `≈ ×100,000`, `+12,000 %`, `$1.9 bn`, `4.5 %`, `5th`, `×2–3`,
    /// `18 / 4 / 78 %`, `5`.
    public String value(Value value) {
        throw todo(value);
    }

    /// A value in a unit with its qualifier: `> 30`, `$228.8 m`, `360 MW`, `500 million`, `4.18 %`.
    public String amount(BigDecimal value, Qualifier qualifier, Unit unit) {
        throw todo(value + " " + qualifier + unit);
    }

    /// A multiple: `×121`, `×5.2`, `×1.2 million`; three significant digits at most below 1,000.
    public String factor(BigDecimal times, Qualifier qualifier) {
        throw todo(times + " " + qualifier);
    }

    /// A plain number, all digits: `1,900,000`.
    public String number(BigDecimal value) {
        throw todo(value);
    }

    /// An axis tick: `250`, `10,000`, `1 million`, with the unit's symbol where it has one.
    public String tick(double value, Unit unit) {
        throw todo(value + " " + unit);
    }

    /// A per cent value: `4.18 %`.
    public String percent(BigDecimal percent) {
        throw todo(percent);
    }

    /// A place: `5th`, `5e`.
    public String rank(int place) {
        throw todo(place);
    }

    /// A date as precise as it is known: `8 May 2025`, `May 2025`, `Q2 2025`, `2025`, `FY2025`.
    public String date(When when) {
        throw todo(when);
    }

    /// A day: `8 May 2025`, `8 mai 2025`.
    public String date(LocalDate day) {
        throw todo(day);
    }

    private RuntimeException todo(Object what) {
        return new UnsupportedOperationException("formats arrive with the text package: " + what + locale);
    }
}
