package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Citation;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.model.value.Quantity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every number of the transcript, counted by hand line by line, is charted, compared as a claim, or listed with the
/// reason why it is not charted.
class EveryNumberSaidTest {
    private final Hearing hearing = ((ReadResult.Loaded) ShippedDataset.read()).hearing();

    /// Speaker, the lines of the transcript with numbers, and how many numbers each has. The $500 billion that Cruz
    /// says
    /// too, in line 31, is charted as Altman's.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sam Altman | 63:4 65:2 135:1 279:1 313:1 403:1 493:1 509:2 555:1 637:2 721:1 733:1",
                "Lisa Su | 79:5 81:1 83:1 465:1 515:1 681:1",
                "Michael Intrator | 93:8 95:4 97:2",
                "Brad Smith | 105:2 109:1 111:1 213:2 283:1 309:1 371:4 391:1 489:2 513:2 533:1 615:2 707:1 739:2",
                "Ted Cruz | 17:2 19:1 21:3 23:2 25:1 29:1 31:1 727:1 757:1",
                "Maria Cantwell | 41:2 43:1 47:1 183:1",
                "Bernie Moreno | 211:2",
                "Amy Klobuchar | 281:1",
                "Brian Schatz | 351:1",
                "Eric Schmitt | 423:2",
                "Cynthia Lummis | 635:1",
                "Dan Sullivan | 701:1 705:1",
            })
    void is_accounted_for(String who, String lines) {
        for (var each : lines.split(" ", -1)) {
            int line = Integer.parseInt(each.split(":", -1)[0]);
            int numbers = Integer.parseInt(each.split(":", -1)[1]);
            assertThat(at(who, line)).as(who + ", line " + line).isGreaterThanOrEqualTo(numbers);
        }
    }

    @Test
    void the_counts_add_up() {
        assertThat(hearing.figures()).hasSize(57);
        assertThat(hearing.leftOut()).hasSize(34);
        assertThat(hearing.leftOutOf(new Id("sam-altman"))).hasSize(10);
        assertThat(hearing.leftOutOf(new Id("lisa-su"))).hasSize(6);
        assertThat(hearing.leftOutOf(new Id("michael-intrator"))).hasSize(2);
        assertThat(hearing.leftOutOf(new Id("brad-smith"))).hasSize(6);
        assertThat(hearing.leftOutOf(new Id("the-committee"))).hasSize(10);
    }

    private long at(String who, int line) {
        var figures = hearing.figures().stream()
                .filter(figure -> isBy(who, figure.speaker(), figure.voice()))
                .filter(figure -> isAt(line, figure.said().citation()))
                .mapToLong(figure -> numbers(figure.quantity()));
        var claims = hearing.claims().stream()
                .filter(claim -> claim.speaker()
                        .filter(speaker -> isBy(who, speaker, Optional.empty()))
                        .isPresent())
                .filter(claim ->
                        claim.record().filter(record -> isAt(line, record)).isPresent())
                .count();
        var leftOut = hearing.leftOut().stream()
                .filter(number -> isBy(who, number.speaker(), number.voice()))
                .filter(number -> isAt(line, number.said()))
                .count();
        return figures.sum() + claims + leftOut;
    }

    /// A range of several bands holds as many numbers.
    private static long numbers(Quantity quantity) {
        return quantity instanceof Quantity.Range range ? range.bands().size() : 1;
    }

    private boolean isBy(String who, Id speaker, Optional<String> voice) {
        return voice.orElseGet(() -> hearing.speaker(speaker).name()).equals(who);
    }

    private static boolean isAt(int line, Citation citation) {
        return citation.line().isPresent() && citation.line().getAsInt() == line;
    }
}
