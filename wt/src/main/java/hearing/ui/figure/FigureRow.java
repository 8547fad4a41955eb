package hearing.ui.figure;

import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.value.Quantity;
import hearing.model.value.QuantityKind;
import hearing.text.Formats;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;

/// A row of the table of figures, in the reader's language.
///
/// @param figure what the row is of
/// @param value the number with its sign and unit
/// @param color the colour of whom the speaker stands for, `#RRGGBB`
record FigureRow(Figure figure, String value, String title, String speaker, String theme, String kind, String color) {
    /// Numbers of one kind by size, kinds apart: a share is neither more nor less than a sum of money.
    static final Comparator<FigureRow> BY_VALUE = Comparator.comparing(
                    (FigureRow row) -> QuantityKind.of(row.figure().quantity()))
            .thenComparing(row -> size(row.figure().quantity()));

    static FigureRow of(Hearing hearing, Figure figure, Locale language, Tone hue, Theme theme) {
        var formats = Formats.of(language);
        return new FigureRow(
                figure,
                formats.value(figure.said().value()),
                figure.title().in(language),
                figure.voice().orElse(hearing.speaker(figure.speaker()).name()),
                hearing.theme(figure.theme()).name().in(language),
                formats.name(QuantityKind.of(figure.quantity())),
                theme.color(hue));
    }

    private static BigDecimal size(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count count -> count.value();
            case Quantity.Amount amount -> amount.value();
            case Quantity.PercentChange change -> change.percent();
            case Quantity.Factor factor -> factor.times();
            case Quantity.Share share -> share.percent();
            case Quantity.Rank rank -> BigDecimal.valueOf(rank.place());
            case Quantity.Range range -> range.bands().getFirst().low();
            case Quantity.Parts parts -> parts.parts().getFirst().percent();
            case Quantity.Enumeration list -> BigDecimal.valueOf(list.items().size());
        };
    }
}
