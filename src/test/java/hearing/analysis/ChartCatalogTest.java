package hearing.analysis;

import static hearing.analysis.Samples.ask;
import static hearing.analysis.Samples.decimal;
import static hearing.analysis.Samples.derived;
import static hearing.analysis.Samples.figure;
import static hearing.analysis.Samples.hearing;
import static hearing.analysis.Samples.list;
import static hearing.analysis.Samples.printed;
import static hearing.analysis.Samples.printing;
import static hearing.analysis.Samples.reading;
import static hearing.analysis.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.model.Account;
import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Printing;
import hearing.model.value.ChartIds;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartCatalogTest {
    @Test
    void a_large_count_is_a_grid_of_squares_with_its_readings_beside() {
        var count = new Quantity.Count(decimal("250000"), Samples.GPUS);
        var grid = (ChartContent.UnitGrid) draw(
                figure("gpus", count, Qualifier.MORE_THAN, reading("later", "2026", "300000"), reading("x", "", "7")));
        assertThat(grid.perSquare()).isEqualByComparingTo("1000");
        assertThat(grid.value()).isEqualByComparingTo("250000");
        assertThat(grid.reference())
                .extracting(datum -> datum.value().intValue())
                .containsExactly(300000, 7);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "15, 1",
        "400, 1",
        "401, 2",
        "800, 2",
        "872, 5",
        "2000, 5",
        "2001, 10",
        "250000, 1000",
        "400000, 1000",
        "500000000000, 2000000000",
        "1.2, 0.05",
        "0.5, 0.01",
        "19.5, 0.5",
        "20.5, 1"
    })
    void a_square_is_a_round_number_that_takes_at_most_400_squares(String value, String square) {
        assertThat(FigureContents.perSquare(decimal(value))).isEqualByComparingTo(square);
    }

    @Test
    void a_small_count_with_two_dated_readings_is_a_timeline() {
        var count = new Quantity.Count(decimal("30"), Samples.GPUS);
        var timeline = (ChartContent.Timeline) draw(figure(
                "centres",
                count,
                Qualifier.MORE_THAN,
                reading("b", "2025-09-30", "43"),
                reading("a", "2024-12-31", "32"),
                reading("undated", "", "9")));
        assertThat(timeline.claim().account()).isEqualTo(Account.SAID);
        assertThat(timeline.claim().when()).contains(When.parse("2025-05-08"));
        assertThat(timeline.claim().qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(timeline.readings())
                .extracting(datum -> datum.value().intValue())
                .containsExactly(32, 43);
    }

    @Test
    void a_small_count_with_one_dated_reading_is_a_grid() {
        var count = new Quantity.Count(decimal("30"), Samples.GPUS);
        assertThat(draw(figure("centres", count, Qualifier.EXACT, reading("a", "2024", "32"))))
                .isInstanceOf(ChartContent.UnitGrid.class);
    }

    @Test
    void an_amount_of_a_year_stands_beside_the_reading_of_that_year() {
        var revenue = new Quantity.Amount(decimal("1900000000"), Samples.DOLLARS, Optional.of(When.parse("FY2024")));
        var columns = (ChartContent.Columns) draw(figure(
                "revenue",
                revenue,
                Qualifier.EXACT,
                reading("fy25", "FY2025", "5131000000"),
                reading("fy24", "FY2024", "1915426000"),
                reading("q4", "2024-Q4", "747000000"),
                derived(reading("fy23", "FY2023", "228943000"))));
        assertThat(columns.columns())
                .extracting(Datum::account)
                .containsExactly(
                        Account.DERIVED, Account.REFERENCE, Account.REFERENCE, Account.SAID, Account.REFERENCE);
        assertThat(columns.columns())
                .extracting(datum -> datum.when().orElseThrow())
                .containsExactly(
                        When.parse("FY2023"),
                        When.parse("FY2024"),
                        When.parse("2024-Q4"),
                        When.parse("FY2024"),
                        When.parse("FY2025"));
    }

    @Test
    void an_amount_without_a_date_is_of_the_day_of_the_hearing() {
        var users = new Quantity.Amount(decimal("500000000"), Samples.GPUS);
        var columns = (ChartContent.Columns)
                draw(figure("users", users, Qualifier.MORE_THAN, reading("later", "2025-08", "700000000")));
        assertThat(columns.columns().getFirst().when()).contains(When.parse("2025-05-08"));
        assertThat(draw(figure("power", new Quantity.Amount(decimal("360"), Samples.MEGAWATTS), Qualifier.EXACT)))
                .isInstanceOf(ChartContent.UnitGrid.class);
    }

    @Test
    void shares_ranks_and_ranges_take_their_readings_along() {
        var share = (ChartContent.Waffle) draw(figure(
                "share",
                new Quantity.Share(decimal("4.5"), text("the world")),
                Qualifier.EXACT,
                reading("b", "2024", "4.18"),
                reading("a", "1960", "5.98")));
        assertThat(share.overTime()).extracting(Datum::value).containsExactly(decimal("5.98"), decimal("4.18"));
        var rank = (ChartContent.Ladder)
                draw(figure("rank", new Quantity.Rank(5, text("sites")), Qualifier.RANK, reading("a", "2025-01", "7")));
        assertThat(rank.place()).isEqualTo(5);
        assertThat(rank.readings()).hasSize(1);
        var band = new Quantity.Band(text("scientists"), decimal("2"), decimal("3"));
        var range = (ChartContent.Bands) draw(figure(
                "range", new Quantity.Range(List.of(band), Samples.TIMES), Qualifier.RANGE, reading("a", "", "0.81")));
        assertThat(range.bands()).containsExactly(band);
        assertThat(range.readings()).hasSize(1);
    }

    @Test
    void parts_meet_the_latest_reading_of_the_same_part_or_none() {
        var parts = new Quantity.Parts(
                List.of(
                        new Quantity.Part(text("china"), decimal("18")),
                        new Quantity.Part(text("rest"), decimal("82"))),
                text("the world"));
        var whole = (ChartContent.PartsBar) draw(figure(
                "parts", parts, Qualifier.EXACT, reading("rest", "2024", "82.7"), reading("china", "2024", "17.3")));
        assertThat(whole.reference()).extracting(Datum::value).containsExactly(decimal("17.3"), decimal("82.7"));
        var lacking =
                (ChartContent.PartsBar) draw(figure("parts", parts, Qualifier.EXACT, reading("china", "2024", "17.3")));
        assertThat(lacking.reference()).isEmpty();
    }

    @Test
    void a_list_is_checked_against_the_printed_one_by_the_ids_of_its_items() {
        var citation = printing(26, Difference.LIST_CHANGED);
        var printing = new Printing(
                Optional.of(new Value(list("compute", "energy"), Qualifier.EXACT)),
                citation.citation(),
                citation.differences(),
                citation.note());
        var said = figure("needs", list("compute", "storage"), Qualifier.EXACT);
        var checklist = (ChartContent.Checklist) draw(printed(said, Samples.ADA, Optional.of(printing)));
        assertThat(checklist.rows())
                .containsExactly(
                        new ChartContent.Checklist.Row(text("Item compute"), true, true),
                        new ChartContent.Checklist.Row(text("Item storage"), true, false),
                        new ChartContent.Checklist.Row(text("Item energy"), false, true));
    }

    @Test
    void the_charts_of_the_whole_follow_the_figures_and_none_is_empty() {
        var one = figure("one", list("a"), Qualifier.EXACT);
        var two = printed(
                figure("two", list("a"), Qualifier.EXACT),
                Samples.RENE,
                Optional.of(printing(4, Difference.QUALIFIER_DROPPED, Difference.REWORDED)));
        var catalog = new ChartCatalog(hearing(one, two));
        assertThat(catalog.ids())
                .extracting(Id::value)
                .containsExactly("one", "two", "testimony-to-print", "print-rene");
        assertThat(catalog.ids()).allSatisfy(id -> assertThat(catalog.find(id)).isPresent());
        assertThat(catalog.find(new Id("policy-asks"))).isEmpty();
        var outcomes =
                (ChartContent.PrintOutcomes) catalog.find(new Id("print-rene")).orElseThrow();
        assertThat(outcomes.tallies())
                .containsExactly(
                        new ChartContent.PrintOutcomes.OutcomeTally(Difference.Outcome.SAME, 0, List.of()),
                        new ChartContent.PrintOutcomes.OutcomeTally(Difference.Outcome.LOST, 0, List.of()),
                        new ChartContent.PrintOutcomes.OutcomeTally(
                                Difference.Outcome.CHANGED,
                                1,
                                List.of(
                                        new ChartContent.PrintOutcomes.DifferenceTally(Difference.QUALIFIER_DROPPED, 1),
                                        new ChartContent.PrintOutcomes.DifferenceTally(Difference.REWORDED, 1))));
    }

    // How many asks somebody made is how many the dataset lists: no chart counts them.
    @Test
    void asks_are_in_one_chart() {
        var asks = List.of(ask("one", Samples.RENE, 1), ask("two", Samples.RENE, 2), ask("three", Samples.ADA, 1));
        var catalog = new ChartCatalog(hearing(List.of(), asks, List.of()));
        assertThat(catalog.ids()).containsExactly(ChartIds.POLICY_ASKS);
        assertThat(catalog.find(ChartIds.POLICY_ASKS).orElseThrow()).isInstanceOf(ChartContent.AskMatrix.class);
    }

    private static ChartContent draw(Figure figure) {
        return new ChartCatalog(hearing(figure)).find(figure.id()).orElseThrow();
    }
}
