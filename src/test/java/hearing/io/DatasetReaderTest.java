package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.model.Citation;
import hearing.model.Difference;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.QuantityKind;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatasetReaderTest {
    @Test
    void reads_every_kind_of_figure() {
        var kinds = TinyHearing.load().figures().stream()
                .map(figure -> QuantityKind.of(figure.quantity()))
                .distinct();

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(QuantityKind.values()));
    }

    @Test
    void keeps_numbers_exact_whether_written_as_number_or_text() {
        var hearing = TinyHearing.load();

        var revenue = hearing.figure(new Id("growth")).reference().getFirst();
        assertThat(revenue.readings().getLast().value()).isEqualTo(new BigDecimal("200000000.00"));
        var share = (Quantity.Share) hearing.figure(new Id("world-share")).quantity();
        assertThat(share.percent()).isEqualTo(new BigDecimal("4.5"));
        var training = hearing.figure(new Id("speed-up")).reference().getFirst();
        assertThat(training.readings().getLast().value()).isEqualByComparingTo("21000000000000000000000000");
    }

    @Test
    void reads_what_was_said_and_what_was_printed_apart() {
        var gpus = TinyHearing.load().figure(new Id("gpus"));

        assertThat(gpus.said().value().qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(gpus.said().citation().part()).contains(Citation.Part.OPENING);
        assertThat(gpus.said().citation().line()).hasValue(15);
        var printed = gpus.printed().orElseThrow();
        assertThat(printed.value().orElseThrow().qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(printed.differences()).containsExactly(Difference.QUALIFIER_DROPPED);
        assertThat(printed.note().in(Locale.FRENCH)).isEqualTo("«\u00a0Plus de\u00a0» a disparu.");
        assertThat(gpus.card()).hasValue(3);
    }

    @Test
    void a_source_may_be_what_a_note_rests_on() {
        var noted = Broken.json("\"publisher\"", "\"noteOf\": [\"gpus\", \"quoted\"], \"publisher\"");
        assertThat(TinyHearing.read(noted))
                .isInstanceOfSatisfying(
                        ReadResult.Loaded.class,
                        loaded -> assertThat(
                                        loaded.hearing().sources().getFirst().noteOf())
                                .containsExactly(new Id("gpus"), new Id("quoted")));
        assertThat(Broken.sentences(Broken.json("\"publisher\"", "\"noteOf\": [\"nowhere\"], \"publisher\"")))
                .hasSize(1)
                .allMatch(sentence -> sentence.endsWith(
                        "no figure, ask or claim has the id “nowhere”, so no note can" + " rest on this source"));
    }

    @Test
    void reads_numbers_that_are_not_charted() {
        var numbers = TinyHearing.load().leftOutOf(new Id("ben-okoro"));

        assertThat(numbers).hasSize(1);
        assertThat(numbers.getFirst().said().words()).isEqualTo("some forty mills");
        assertThat(numbers.getFirst().said().line()).hasValue(40);
        assertThat(numbers.getFirst().reason().in(Locale.FRENCH)).isEqualTo("Une estimation.");
        assertThat(numbers.getFirst().voice()).isEmpty();
        assertThat(TinyHearing.load().leftOutOf(new Id("ada-stone"))).isEmpty();
    }

    @Test
    void leaves_out_what_the_file_leaves_out() {
        var hearing = TinyHearing.load();

        var southport = hearing.organization(new Id("southport"));
        assertThat(southport.hue()).isEmpty();
        assertThat(southport.wikidata()).isEmpty();
        assertThat(hearing.claims().getLast().record()).isEmpty();
        assertThat(hearing.asks().getLast().printed()).isEmpty();
        assertThat(hearing.figure(new Id("needs")).reference()).isEmpty();
        assertThat(((Quantity.Amount) hearing.figure(new Id("revenue")).quantity()).asOf())
                .contains(When.parse("FY2024"));
    }

    @Test
    void tolerates_a_byte_order_mark() {
        assertThat(TinyHearing.read("\ufeff" + TinyHearing.json())).isInstanceOf(ReadResult.Loaded.class);
    }

    @Test
    void keeps_readings_in_the_order_of_the_file() {
        var json = TinyHearing.json().replace("\"when\": \"2024-Q1\"", "\"when\": \"2025-Q1\"");

        var hearing = ((ReadResult.Loaded) TinyHearing.read(json)).hearing();

        assertThat(hearing.figure(new Id("revenue")).reference().getFirst().readings())
                .extracting(reading -> reading.id().value())
                .containsExactly("q1", "q2", "q3", "q4");
    }
}
