package hearing.analysis;

import static hearing.analysis.Samples.figure;
import static hearing.analysis.Samples.hearing;
import static hearing.analysis.Samples.list;
import static hearing.analysis.Samples.printed;
import static hearing.analysis.Samples.printing;
import static hearing.analysis.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Claim;
import hearing.model.Difference;
import hearing.model.Difference.Outcome;
import hearing.model.Figure;
import hearing.model.Printing;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintComparisonTest {
    private final PrintComparison comparison = new PrintComparison(hearing(
            List.of(
                    claim("late", Samples.ADA, printing(20, Difference.SAME)),
                    claim("early", Samples.RENE, printing(4, Difference.SOURCE_DROPPED)),
                    figure("unprinted", list("a"), Qualifier.EXACT)),
            List.of(
                    new Claim(
                            new Id("undated"),
                            Optional.empty(),
                            text("somewhere"),
                            Optional.empty(),
                            printing(0, Difference.NOT_IN_RECORD)),
                    new Claim(
                            new Id("date"),
                            Optional.of(Samples.ADA),
                            text("the ninth of May"),
                            Optional.empty(),
                            printing(2, Difference.QUALIFIER_DROPPED, Difference.DATE_CHANGED)))));

    @Test
    void claims_stand_in_the_order_of_the_printed_lines() {
        assertThat(comparison.claims())
                .extracting(claim -> claim.id().value())
                .containsExactly("date", "early", "late", "undated");
    }

    @Test
    void a_claim_is_in_the_group_of_its_gravest_difference() {
        assertThat(comparison.byOutcome().keySet())
                .containsExactly(Outcome.SAME, Outcome.LOST, Outcome.REWORDED, Outcome.CHANGED, Outcome.NOT_FOUND);
        assertThat(comparison.count(Outcome.SAME)).isEqualTo(1);
        assertThat(comparison.count(Outcome.LOST)).isEqualTo(1);
        assertThat(comparison.count(Outcome.REWORDED)).isZero();
        assertThat(comparison.byOutcome().get(Outcome.CHANGED))
                .extracting(claim -> claim.id().value())
                .containsExactly("date");
        assertThat(comparison.byOutcome().get(Outcome.NOT_FOUND))
                .extracting(claim -> claim.id().value())
                .containsExactly("undated");
    }

    @Test
    void a_claim_with_two_differences_stands_under_both() {
        var groups = comparison.byDifference();
        assertThat(groups.keySet())
                .containsExactly(
                        Difference.SAME,
                        Difference.QUALIFIER_DROPPED,
                        Difference.SOURCE_DROPPED,
                        Difference.DATE_CHANGED,
                        Difference.NOT_IN_RECORD);
        assertThat(groups.get(Difference.DATE_CHANGED)).isEqualTo(groups.get(Difference.QUALIFIER_DROPPED));
    }

    @Test
    void a_speaker_has_the_claims_print_gives_them() {
        assertThat(comparison.of(Samples.ADA))
                .extracting(claim -> claim.id().value())
                .containsExactly("date", "late");
        assertThat(comparison.of(Samples.RENE).getFirst().said()).isPresent();
        assertThat(comparison.of(Samples.RENE).getFirst().record()).isPresent();
    }

    private static Figure claim(String id, Id speaker, Printing printing) {
        return printed(figure(id, list("a"), Qualifier.EXACT), speaker, Optional.of(printing));
    }
}
