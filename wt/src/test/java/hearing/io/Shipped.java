package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import java.util.List;
import java.util.stream.Collectors;

/// The shipped dataset, and what its tests ask of it.
final class Shipped {
    static final Hearing HEARING = ((ReadResult.Loaded) ShippedDataset.read()).hearing();

    private Shipped() {}

    static Figure figure(String id) {
        return HEARING.figure(new Id(id));
    }

    static void assertSaid(Figure figure, Qualifier qualifier, int line, String words) {
        assertThat(figure.said().value().qualifier()).isEqualTo(qualifier);
        assertThat(figure.said().citation().source()).isEqualTo(new Id("transcript"));
        assertThat(figure.said().citation().line()).hasValue(line);
        assertThat(figure.said().citation().words()).contains(words);
    }

    static void assertPrinted(Figure figure, Qualifier qualifier, int line, String words, Difference... differences) {
        var printing = figure.printed().orElseThrow();
        assertThat(printing.value().orElseThrow().qualifier()).isEqualTo(qualifier);
        assertThat(printing.citation().source()).isEqualTo(new Id("article"));
        assertThat(printing.citation().line()).hasValue(line);
        assertThat(printing.citation().words()).contains(words);
        assertThat(printing.differences()).containsExactly(differences);
    }

    static Quantity printedQuantity(Figure figure) {
        return figure.printed()
                .flatMap(printing -> printing.value())
                .orElseThrow()
                .quantity();
    }

    /// The ids of a list's items, with spaces between.
    static String items(Quantity list) {
        return ((Quantity.Enumeration) list)
                .items().stream().map(item -> item.id().value()).collect(Collectors.joining(" "));
    }

    /// The values of a figure's first series, as written.
    static List<String> values(Figure figure) {
        return figure.reference().getFirst().readings().stream()
                .map(reading -> reading.value().toPlainString())
                .toList();
    }

    /// How many times as much one reading is as another.
    static double ratio(List<Reading> readings, String id, String baseline) {
        return value(readings, id) / value(readings, baseline);
    }

    private static double value(List<Reading> readings, String id) {
        return readings.stream()
                .filter(reading -> reading.id().equals(new Id(id)))
                .findFirst()
                .orElseThrow()
                .value()
                .doubleValue();
    }
}
