package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.model.Account;
import java.util.List;
import org.junit.jupiter.api.Test;

/// At 900 × 600 labels are 13 high and their letters, by the fixed measure, 6.5 wide.
class SplitBarTest {
    private static final Box BAR = new Box(100, 50, 400, 40);
    private final SplitBar bar = new SplitBar(TallySamples.context(900, 600));

    private static SplitBar.Segment segment(double share, String number, String words) {
        return new SplitBar.Segment(
                share,
                number,
                words,
                new Fill.Solid(Tone.Role.INK, 1),
                Stroke.NONE,
                Tone.Role.CARD,
                new MarkMeaning(Account.SAID, words, number, "Ada Lovelace"));
    }

    private static List<Mark.Text> texts(SplitBar.Set set) {
        return set.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    // A gap of 2 is taken off each part: 25 % of 400 is 100, less 2.
    @Test
    void parts_stand_side_by_side_as_wide_as_their_shares() {
        var set = bar.set(List.of(segment(0.25, "25 %", "ice"), segment(0.75, "75 %", "sea")), BAR);
        assertThat(set.boxes()).containsExactly(new Box(100, 50, 98, 40), new Box(200, 50, 298, 40));
        assertThat(set.bottom()).isEqualTo(90);
    }

    @Test
    void a_label_stands_inside_its_part_where_it_fits() {
        var set = bar.set(List.of(segment(1, "100 %", "sea")), BAR);
        assertThat(texts(set)).extracting(Mark.Text::words).containsExactly("100 %", "sea");
        assertThat(texts(set)).allMatch(text -> BAR.contains(text.box()));
        assertThat(texts(set).getFirst().box().x()).isEqualTo(110);
    }

    // 5 % of 400 is 20: no room. The label is 24 letters or 156 wide and centred below 100 + 9, hence pushed to 100.
    @Test
    void a_label_without_room_stands_beneath_with_a_line_to_its_part() {
        var set = bar.set(List.of(segment(0.05, "5 %", "in the melting glacier"), segment(0.95, "95 %", "sea")), BAR);
        var below = texts(set).stream()
                .filter(text -> text.box().y() > BAR.bottom())
                .toList();
        assertThat(below).extracting(Mark.Text::words).containsExactly("5 % in the melting glacier");
        assertThat(below.getFirst().box().x()).isEqualTo(100);
        assertThat(set.marks()).filteredOn(Mark.Line.class::isInstance).hasSize(1);
        assertThat(set.bottom()).isEqualTo(below.getFirst().box().bottom());
    }

    @Test
    void labels_beneath_keep_clear_of_each_other() {
        var narrow = List.of(
                segment(0.02, "2 %", "one small part"),
                segment(0.02, "2 %", "another small part"),
                segment(0.94, "94 %", "sea"),
                segment(0.02, "2 %", "the last small part"));
        var below = texts(bar.set(narrow, BAR)).stream()
                .filter(text -> text.box().y() > BAR.bottom())
                .toList();
        assertThat(below).isNotEmpty();
        for (var text : below) {
            assertThat(below)
                    .filteredOn(other -> other.box().overlaps(text.box()))
                    .hasSize(1);
            assertThat(text.box().x()).isGreaterThanOrEqualTo(100);
            assertThat(text.box().right()).isLessThanOrEqualTo(500);
        }
    }

    @Test
    void a_part_of_nothing_has_words_and_no_bar() {
        var set = bar.set(List.of(segment(0, "0", "kept"), segment(1, "3", "changed")), BAR);
        assertThat(set.marks()).filteredOn(Mark.Bar.class::isInstance).hasSize(1);
        assertThat(texts(set)).extracting(Mark.Text::words).contains("0 kept");
    }
}
