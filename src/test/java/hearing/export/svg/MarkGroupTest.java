package hearing.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.export.proof.Proofs;
import hearing.model.Account;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkGroupTest {
    private static final MarkMeaning SAID = new MarkMeaning(Account.SAID, "2024", "×121", "Michael Intrator");
    private static final MarkMeaning PRINTED = new MarkMeaning(Account.PRINTED, "2024", "×121", "ABMedia");

    @Test
    void marks_in_a_row_with_one_meaning_are_one_group() {
        var groups = MarkGroup.of(List.of(at(0, SAID), at(20, SAID), at(40, PRINTED)));
        assertThat(groups)
                .containsExactly(
                        new MarkGroup(SAID, List.of(at(0, SAID), at(20, SAID))),
                        new MarkGroup(PRINTED, List.of(at(40, PRINTED))));
    }

    @Test
    void a_mark_joins_its_meaning_over_others_it_does_not_touch() {
        assertThat(MarkGroup.of(List.of(at(0, SAID), at(40, PRINTED), at(20, SAID))))
                .containsExactly(
                        new MarkGroup(SAID, List.of(at(0, SAID), at(20, SAID))),
                        new MarkGroup(PRINTED, List.of(at(40, PRINTED))));
    }

    @Test
    void a_mark_that_covers_another_keeps_its_place() {
        assertThat(MarkGroup.of(List.of(at(0, SAID), at(20, PRINTED), at(25, SAID), at(80, SAID))))
                .containsExactly(
                        new MarkGroup(SAID, List.of(at(0, SAID))),
                        new MarkGroup(PRINTED, List.of(at(20, PRINTED))),
                        new MarkGroup(SAID, List.of(at(25, SAID), at(80, SAID))));
    }

    // The bars end 4 apart, but each has half of an outline of 6 beyond its box.
    @Test
    void outlines_count() {
        var near = new Mark.Bar(new Box(0, 0, 10, 10), 0, new Fill.None(), outline(), SAID);
        var other = new Mark.Bar(new Box(14, 0, 10, 10), 0, new Fill.None(), outline(), PRINTED);
        assertThat(MarkGroup.of(List.of(at(80, SAID), other, near))).hasSize(3);
    }

    @Test
    void decoration_stays_where_it_is() {
        var plain = MarkMeaning.DECORATION;
        assertThat(MarkGroup.of(List.of(at(0, plain), at(20, SAID), at(40, plain))))
                .extracting(MarkGroup::meaning)
                .containsExactly(plain, SAID, plain);
    }

    @Test
    void what_covers_what_never_changes_in_a_shipped_chart() {
        for (var id : Proofs.ids()) {
            var marks = Proofs.chart(id, SvgSamples.request(Locale.ENGLISH))
                    .drawing()
                    .marks();
            var painted = MarkGroup.of(marks).stream()
                    .flatMap(group -> group.marks().stream())
                    .toList();
            assertThat(painted).as("%s", id).containsExactlyInAnyOrderElementsOf(marks);
            for (int lower = 0; lower < marks.size(); lower++) {
                for (int upper = lower + 1; upper < marks.size(); upper++) {
                    if (marks.get(lower).bounds().overlaps(marks.get(upper).bounds())) {
                        assertThat(painted.indexOf(marks.get(lower)))
                                .as("%s: %s under %s", id, marks.get(lower), marks.get(upper))
                                .isLessThanOrEqualTo(painted.lastIndexOf(marks.get(upper)));
                    }
                }
            }
        }
    }

    private static Mark at(double x, MarkMeaning meaning) {
        return new Mark.Bar(new Box(x, 0, 10, 10), 0, new Fill.None(), Stroke.NONE, meaning);
    }

    private static Stroke outline() {
        return new Stroke(Tone.Role.INK, 6, false);
    }
}
