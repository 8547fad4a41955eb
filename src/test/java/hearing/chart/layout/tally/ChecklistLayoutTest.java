package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.frame.FrameWords;
import hearing.chart.layout.Plot;
import hearing.export.font.FontMeasure;
import hearing.model.Account;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChecklistLayoutTest {
    private static final Size BROAD = new Size(900, 600);

    @Test
    void an_item_stands_in_the_words_of_both_lists_side_by_side() {
        var plot = plot(true, BROAD, false);
        var said = text(plot, "Ultra-high-speed networks", Account.SAID);
        var printed = text(plot, "Networks of the highest speed", Account.PRINTED);
        assertThat(said.baseline()).isEqualTo(printed.baseline());
        assertThat(said.box().right()).isLessThan(printed.box().x());
        assertThat(said.meaning().value()).isEqualTo("said");
        assertThat(printed.meaning().value()).isEqualTo("in the article");
        assertThat(words(plot)).contains("Said", "In the article");
    }

    // Chips and storage are not in the article, energy was not said.
    @Test
    void a_dash_stands_where_a_list_lacks_an_item() {
        var dashes = texts(plot(true, BROAD, false)).stream()
                .filter(text -> text.words().equals("–"))
                .toList();
        assertThat(dashes)
                .extracting(
                        dash -> dash.meaning().label() + ": " + dash.meaning().value())
                .containsExactly(
                        "Cutting-edge chip technology: not in the article",
                        "Accelerated storage: not in the article",
                        "Energy: not said");
    }

    // Chips, storage and energy; cooling and networks are on both lists, in other words.
    @Test
    void rows_that_only_one_list_has_stand_on_a_tint() {
        assertThat(plot(true, BROAD, false).marks().stream().filter(Mark.Cell.class::isInstance))
                .hasSize(3);
    }

    @Test
    void the_subtitle_promises_a_tint_only_where_there_is_one() {
        assertThat(subtitle(TallyGallery.checklist(true))).endsWith("rows that only one list has are shaded");
        var uneven = TallyGallery.checklist(true);
        var even = new ChartContent.Checklist(
                uneven.hearing(), uneven.figure(), uneven.rows().subList(0, 2));
        assertThat(subtitle(even)).isEqualTo("Engines");
        assertThat(subtitle(TallyGallery.checklist(false))).isEqualTo("Engines");
    }

    @Test
    void a_list_that_was_only_said_is_one_column_and_promises_no_other() {
        var plot = plot(false, BROAD, false);
        assertThat(words(plot)).contains("Said", "Accelerated storage").doesNotContain("In the article", "–");
        assertThat(plot.marks()).noneMatch(Mark.Cell.class::isInstance);
    }

    @Test
    void a_narrow_sheet_has_the_words_below_each_other() {
        var plot = plot(true, new Size(320, 480), false);
        var said = text(plot, "Ultra-high-speed networks", Account.SAID);
        var printed = text(plot, "Networks of the highest speed", Account.PRINTED);
        assertThat(said.box().x()).isEqualTo(printed.box().x());
        assertThat(said.box().bottom()).isLessThan(printed.box().bottom());
    }

    @Test
    void a_card_has_the_words_as_said_alone() {
        assertThat(words(plot(true, new Size(300, 140), true)))
                .containsExactly(
                        "Computing power",
                        "Cooling that keeps pace with denser racks",
                        "Cutting-edge chip technology",
                        "Ultra-high-speed networks",
                        "Accelerated storage");
    }

    @Test
    void the_sentence_says_what_only_one_list_has_and_what_is_in_other_words() {
        assertThat(plot(true, BROAD, false).description())
                .isEqualTo("Engines in service: Ada Lovelace listed 5 items and the article has 4; only said:"
                        + " Cutting-edge chip technology, Accelerated storage; only in the article: Energy; 2 in"
                        + " other words.");
        assertThat(plot(false, BROAD, false).description())
                .startsWith("Engines in service: Ada Lovelace listed 5 items: Computing power,");
    }

    private static String subtitle(ChartContent.Checklist content) {
        return new FrameWords(Locale.ENGLISH).words(content, false).subtitle();
    }

    private static Mark.Text text(Plot plot, String words, Account account) {
        return texts(plot).stream()
                .filter(text -> text.words().equals(words) && text.meaning().account() == account)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Plot plot) {
        return texts(plot).stream().map(Mark.Text::words).toList();
    }

    private static List<Mark.Text> texts(Plot plot) {
        return plot.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static Plot plot(boolean printed, Size size, boolean small) {
        var context = TallySamples.context(size, Locale.ENGLISH, small, new FontMeasure());
        return new ChecklistLayout().lay(TallyGallery.checklist(printed), context);
    }
}
