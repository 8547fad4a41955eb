package hearing.chart.frame;

import hearing.analysis.content.ChartContent.GrowthLine;
import hearing.chart.scale.Ticks;
import hearing.model.Figure;
import hearing.model.Printing;
import hearing.model.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// From where to where the multiples of a growth line reach, and on which kind of scale they are drawn.
///
/// @param low the smallest multiple, at most 1
/// @param high the largest, at least 1
/// @param logarithmic whether each step is a factor; asked for, and at least one power of ten to show
public record GrowthSpan(double low, double high, boolean logarithmic) {
    /// So many readings of one thing are a line; fewer are dots with their values.
    private static final int MANY = 8;

    /// Whether the readings are of one thing, and so many that a line is easier to follow than dots.
    public static boolean isLine(GrowthLine content) {
        return !content.isFromAll()
                && content.reference().size() >= MANY
                && content.reference().stream().allMatch(datum -> datum.label().isEmpty());
    }

    /// The span of a chart.
    ///
    /// @param wished whether a logarithmic scale is asked for
    public static GrowthSpan of(GrowthLine content, boolean wished) {
        var values = DoubleStream.concat(
                        DoubleStream.of(1, content.factor().doubleValue()),
                        DoubleStream.concat(
                                content.reference().stream()
                                        .flatMap(datum ->
                                                Stream.concat(Stream.of(datum.value()), datum.upper().stream()))
                                        .mapToDouble(BigDecimal::doubleValue),
                                printed(content.figure()).stream().mapToDouble(BigDecimal::doubleValue)))
                .summaryStatistics();
        boolean positive = values.getMin() > 0;
        boolean wide = values.getMax() >= 10 * values.getMin();
        return new GrowthSpan(values.getMin(), values.getMax(), wished && positive && wide);
    }

    /// How many powers of ten one step of the logarithmic axis is.
    public int decadeStep() {
        return Ticks.decadeStep(low, high);
    }

    /// The growth as printed, as a multiple of its start: +12,000 % is ×121.
    public static Optional<BigDecimal> printed(Figure figure) {
        return figure.printed().flatMap(Printing::value).map(value -> switch (value.quantity()) {
            case Quantity.PercentChange change ->
                change.percent().movePointLeft(2).add(BigDecimal.ONE);
            case Quantity.Factor factor -> factor.times();
            case Quantity.Count _,
                    Quantity.Amount _,
                    Quantity.Share _,
                    Quantity.Rank _,
                    Quantity.Range _,
                    Quantity.Parts _,
                    Quantity.Enumeration _ ->
                throw new IllegalArgumentException("print of a growth is a growth: " + figure.id());
        });
    }
}
