package hearing.text;

import hearing.model.value.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Dates in one language, as precise as they are known.
final class Dates {
    private final Texts texts;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthOfYear;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter shortMonthOfYear;

    Dates(Texts texts) {
        this.texts = texts;
        this.month = DateTimeFormatter.ofPattern("MMMM", texts.locale());
        this.monthOfYear = DateTimeFormatter.ofPattern("LLLL uuuu", texts.locale());
        this.shortMonth = DateTimeFormatter.ofPattern("LLL", texts.locale());
        this.shortMonthOfYear = DateTimeFormatter.ofPattern("LLL uuuu", texts.locale());
    }

    String written(When when) {
        var start = when.start();
        return switch (when.precision()) {
            case DAY -> written(start);
            case MONTH -> monthOfYear.format(start);
            case QUARTER ->
                texts.get("format.date.quarter", String.valueOf((start.getMonthValue() + 2) / 3), year(start));
            case YEAR -> year(start);
            case FISCAL_YEAR -> texts.get("format.date.fiscal-year", year(start));
        };
    }

    String written(LocalDate day) {
        return texts.get("format.date.day", day.getDayOfMonth(), month.format(day), year(day));
    }

    String tick(When when, boolean withYear) {
        if (when.precision() != When.Precision.MONTH) {
            return written(when);
        }
        return (withYear ? shortMonthOfYear : shortMonth).format(when.start());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
