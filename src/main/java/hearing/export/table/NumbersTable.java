package hearing.export.table;

import hearing.analysis.numbers.NumberRow;
import hearing.model.Account;
import hearing.model.Citation;
import hearing.model.Source;
import hearing.model.value.LocalizedText;
import hearing.model.value.When;
import hearing.text.Formats;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The columns of a table of numbers, the same in every file: a number stands in the column of its account.
///
/// @param csv how numbers are written
/// @param texts words of its language
public record NumbersTable(Csv csv, Texts texts) {
    /// A column.
    ///
    /// @param name by which data packages call it, in every language
    /// @param key of its heading
    /// @param about key of what its cells mean
    /// @param number whether its cells are numbers
    public record Column(
            String name, String key, String about, boolean number, BiFunction<NumbersTable, NumberRow, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            words(
                    "subject",
                    "table.subject",
                    "table.about.subject",
                    (_, row) -> row.subject().value()),
            words("label", "table.label", "table.about.label", (table, row) -> table.in(row.label())),
            words(
                    "from",
                    "table.from",
                    "table.about.from",
                    (table, row) -> table.date(row.period().from())),
            words(
                    "to",
                    "table.to",
                    "table.about.to",
                    (table, row) -> table.date(row.period().to())),
            number("said", "table.said", "table.about.said", value(Account.SAID)),
            number("printed", "table.printed", "table.about.printed", value(Account.PRINTED)),
            number("reference", "table.reference", "table.about.reference", value(Account.REFERENCE)),
            number("derived", "table.derived", "table.about.derived", value(Account.DERIVED)),
            number("upper", "table.upper", "table.about.upper", (table, row) -> table.number(row.upper())),
            words(
                    "unit",
                    "table.unit",
                    "table.about.unit",
                    (table, row) -> row.unit().map(table::in).orElse("")),
            words(
                    "qualifier",
                    "table.qualifier",
                    "table.about.qualifier",
                    (table, row) -> Formats.of(table.texts.locale()).qualifierWord(row.qualifier())),
            words(
                    "who",
                    "table.who",
                    "table.about.who",
                    (table, row) -> row.who().map(table::in).orElse("")),
            words(
                    "words",
                    "table.words",
                    "table.about.words",
                    (_, row) -> row.words().map(Citation::words).orElse("")),
            words(
                    "source",
                    "table.source",
                    "table.about.source",
                    (table, row) -> source(row, source -> table.in(source.title()))),
            words(
                    "publisher",
                    "table.publisher",
                    "table.about.publisher",
                    (table, row) -> source(row, source -> table.in(source.publisher()))),
            words(
                    "licence",
                    "table.licence",
                    "table.about.licence",
                    (table, row) -> source(row, source -> table.in(source.licence()))),
            words(
                    "address",
                    "table.address",
                    "table.about.address",
                    (_, row) -> source(
                            row,
                            source -> source.address().map(Object::toString).orElse(""))),
            words(
                    "formula",
                    "table.formula",
                    "table.about.formula",
                    (_, row) -> row.formula().orElse("")),
            words(
                    "caveat",
                    "table.caveat",
                    "table.about.caveat",
                    (table, row) -> row.caveat().map(table::in).orElse("")));

    /// The columns, from left to right.
    public static List<Column> columns() {
        return COLUMNS;
    }

    /// The headings in the table's language.
    public List<String> headings() {
        return COLUMNS.stream().map(column -> texts.get(column.key())).toList();
    }

    /// The cells of a row.
    public List<String> cells(NumberRow row) {
        return COLUMNS.stream()
                .map(column -> column.number()
                        ? column.cell().apply(this, row)
                        : Csv.words(column.cell().apply(this, row)))
                .toList();
    }

    private static Column words(
            String name, String key, String about, BiFunction<NumbersTable, NumberRow, String> cell) {
        return new Column(name, key, about, false, cell);
    }

    private static Column number(
            String name, String key, String about, BiFunction<NumbersTable, NumberRow, String> cell) {
        return new Column(name, key, about, true, cell);
    }

    /// The number, in the column of its account. An item of a list, which has no number, counts as one there.
    private static BiFunction<NumbersTable, NumberRow, String> value(Account account) {
        return (table, row) ->
                row.account() == account ? table.number(Optional.of(row.value().orElse(BigDecimal.ONE))) : "";
    }

    private String number(Optional<BigDecimal> value) {
        return value.map(csv::number).orElse("");
    }

    private String date(Optional<When> when) {
        return when.map(NumbersTable::iso).orElse("");
    }

    /// As datasets write it, which sorts: `2025-05-08`, `2025-Q1`, `FY2024`.
    private static String iso(When when) {
        var start = when.start();
        return switch (when.precision()) {
            case DAY -> start.toString();
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
            case YEAR -> String.valueOf(start.getYear());
            case FISCAL_YEAR -> "FY" + start.getYear();
        };
    }

    /// Several documents that were counted in share a cell.
    private static String source(NumberRow row, Function<Source, String> part) {
        return row.sources().stream()
                .map(part)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String in(LocalizedText text) {
        return text.in(texts.locale());
    }
}
