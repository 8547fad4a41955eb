package hearing.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How a table is written for spreadsheets (RFC 4180).
///
/// @param separator between cells
/// @param decimal the sign before the fraction of a number
public record Csv(char separator, char decimal) {
    /// Read by every program that takes CSV, and by an English Excel.
    public static final Csv PLAIN = new Csv(',', '.');

    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BLANK = "\t\r\n";

    /// What makes a spreadsheet of that language take numbers as numbers: where the decimal sign is a comma, cells are
    /// parted by semicolons.
    public static Csv of(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? new Csv(';', ',') : PLAIN;
    }

    /// A row, its line end included.
    public String row(List<String> cells) {
        return cells.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
    }

    /// A number as a cell.
    public String number(BigDecimal value) {
        return value.toPlainString().replace('.', decimal);
    }

    /// Words as a cell. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV
    /// injection"). Some programs fold the full-width signs of East Asian keyboards into the plain ones, and pass
    /// over what is blank before them. A negative number is no formula.
    public static String words(String text) {
        return beginsLikeFormula(text) && !isNumber(text) ? "'" + text : text;
    }

    private static boolean beginsLikeFormula(String text) {
        var seen = text.stripLeading();
        boolean sign = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
        return sign || (!text.isEmpty() && BLANK.indexOf(text.charAt(0)) >= 0);
    }

    private static boolean isNumber(String text) {
        return text.matches("-\\d+([.,]\\d+)?");
    }

    private String quoted(String cell) {
        boolean special =
                cell.chars().anyMatch(sign -> sign == separator || sign == '"' || sign == '\r' || sign == '\n');
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
