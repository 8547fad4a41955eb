package hearing.analysis;

import static hearing.analysis.Samples.ask;
import static hearing.analysis.Samples.dated;
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
import hearing.analysis.content.ChartContent.PrintOutcomes.OutcomeTally;
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
import org.junit.jupiter.params.provider.MethodSource;

class ChartCatalogTest {
    @Test
    void a_large_count_over_time_is_a_grid_of_squares_with_its_readings_beside() {
        var count = new Quantity.Count(decimal("250000"), Samples.GPUS);
        var grid = (ChartContent.UnitGrid) draw(
                figure("gpus", count, Qualifier.MORE_THAN, dated("later", "2026", "300000"), dated("x", "2025", "7")));
        assertThat(grid.perSquare()).isEqualByComparingTo("1000");
        assertThat(grid.value()).isEqualByComparingTo("250000");
        assertThat(grid.reference())
                .extracting(datum -> datum.value().intValue())
                .containsExactly(7, 300000);
    }

    @ParameterizedTest
    @CsvSource({"1000, 5", "2000, 5", "2001, 10", "250000, 1000", "400000, 1000", "400001, 2000"})
    void a_square_is_a_round_number_that_takes_at_most_400_squares(String value, String square) {
        assertThat(FigureContents.perSquare(decimal(value))).isEqualByComparingTo(square);
    }

    @Test
    void a_small_count_with_dated_readings_is_a_timeline() {
        var count = new Quantity.Count(decimal("30"), Samples.GPUS);
        var timeline = (ChartContent.Timeline) draw(figure(
                "centres", count, Qualifier.MORE_THAN, dated("b", "2025-09-30", "43"), dated("a", "2024-12-31", "32")));
        assertThat(timeline.claim().account()).isEqualTo(Account.SAID);
        assertThat(timeline.claim().when()).contains(When.parse("2025-05-08"));
        assertThat(timeline.claim().qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(timeline.readings())
                .extracting(datum -> datum.value().intValue())
                .containsExactly(32, 43);
    }

    static List<Quantity> alone() {
        var until = When.parse("2025");
        return List.of(
                new Quantity.Count(decimal("30"), Samples.GPUS),
                new Quantity.Count(decimal("250000"), Samples.GPUS),
                new Quantity.Amount(decimal("360"), Samples.MEGAWATTS),
                new Quantity.Share(decimal("15"), text("the world")),
                new Quantity.Rank(1, text("sites")),
                new Quantity.PercentChange(decimal("12000"), When.parse("2022"), until),
                new Quantity.Factor(decimal("30"), When.parse("2020"), until),
                new Quantity.Range(
                        List.of(new Quantity.Band(text("models"), decimal("2"), decimal("6"))), Samples.TIMES));
    }

    @ParameterizedTest
    @MethodSource("alone")
    void a_number_with_nothing_to_compare_it_with_is_a_number(Quantity quantity) {
        var qualifier = switch (quantity) {
            case Quantity.Rank _ -> Qualifier.RANK;
            case Quantity.Range _ -> Qualifier.RANGE;
            default -> Qualifier.EXACT;
        };
        assertThat(draw(figure("alone", quantity, qualifier)))
                .isInstanceOfSatisfying(
                        ChartContent.NumberCard.class,
                        card -> assertThat(card.beside()).isEmpty());
    }

    @Test
    void several_spans_are_bands_even_alone() {
        var bands = List.of(
                new Quantity.Band(text("local"), decimal("6"), decimal("9")),
                new Quantity.Band(text("federal"), decimal("18"), decimal("24")));
        assertThat(draw(figure("permits", new Quantity.Range(bands, Samples.TIMES), Qualifier.RANGE)))
                .isInstanceOf(ChartContent.Bands.class);
    }

    static List<Quantity> comparable() {
        return List.of(
                new Quantity.Count(decimal("15"), Samples.GPUS),
                new Quantity.Amount(decimal("15"), Samples.GPUS, Optional.of(When.parse("2030"))),
                new Quantity.Share(decimal("15"), text("the world")));
    }

    @ParameterizedTest
    @MethodSource("comparable")
    void readings_that_say_what_they_are_of_are_bars_beside_the_number(Quantity quantity) {
        var bars = (ChartContent.Comparison) draw(figure(
                "states", quantity, Qualifier.EXACT, reading("All", "", "50"), reading("Some", "2025-06", "20")));
        assertThat(bars.claim().account()).isEqualTo(Account.SAID);
        assertThat(bars.claim().label()).contains(text("Title of states"));
        assertThat(bars.claim().when()).isEqualTo(quantity.dates().stream().findFirst());
        assertThat(bars.claim().value()).isEqualByComparingTo("15");
        assertThat(bars.readings())
                .extracting(datum -> datum.value().intValue())
                .containsExactly(50, 20);
    }

    // Without the bars the undated one would be nowhere.
    @Test
    void one_reading_without_a_date_makes_bars_of_all() {
        var count = new Quantity.Count(decimal("15"), Samples.GPUS);
        assertThat(draw(figure("s", count, Qualifier.EXACT, dated("a", "2025", "20"), reading("All", "", "50"))))
                .isInstanceOfSatisfying(
                        ChartContent.Comparison.class,
                        bars -> assertThat(bars.readings()).hasSize(2));
    }

    @Test
    void readings_in_another_unit_stand_beside_a_number() {
        var count = new Quantity.Count(decimal("2"), Samples.GPUS);
        var figure = figure("fastest", count, Qualifier.EXACT, Samples.MEGAWATTS, reading("Fastest", "", "30"));
        assertThat(draw(figure))
                .isInstanceOfSatisfying(
                        ChartContent.NumberCard.class,
                        card -> assertThat(card.beside()).hasSize(1));
    }

    @Test
    void an_amount_of_a_year_stands_beside_the_reading_of_that_year() {
        var revenue = new Quantity.Amount(decimal("1900000000"), Samples.DOLLARS, Optional.of(When.parse("FY2024")));
        var columns = (ChartContent.Columns) draw(figure(
                "revenue",
                revenue,
                Qualifier.EXACT,
                dated("fy25", "FY2025", "5131000000"),
                dated("fy24", "FY2024", "1915426000"),
                dated("q4", "2024-Q4", "747000000"),
                derived(dated("fy23", "FY2023", "228943000"))));
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
        var timeline = (ChartContent.Timeline)
                draw(figure("users", users, Qualifier.MORE_THAN, dated("later", "2025-08", "700000000")));
        assertThat(timeline.claim().when()).contains(When.parse("2025-05-08"));
    }

    @Test
    void shares_ranks_and_ranges_take_their_readings_along() {
        var share = (ChartContent.Waffle) draw(figure(
                "share",
                new Quantity.Share(decimal("4.5"), text("the world")),
                Qualifier.EXACT,
                dated("b", "2024", "4.18"),
                dated("a", "1960", "5.98")));
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
        var inArticle = new Quantity.Enumeration(List.of(
                new Quantity.Item(new Id("compute"), text("Computing")),
                new Quantity.Item(new Id("energy"), text("Item energy"))));
        var printing = new Printing(
                Optional.of(new Value(inArticle, Qualifier.EXACT)),
                citation.citation(),
                citation.differences(),
                citation.note());
        var said = figure("needs", list("compute", "storage"), Qualifier.EXACT);
        var checklist = (ChartContent.Checklist) draw(printed(said, Samples.ADA, Optional.of(printing)));
        assertThat(checklist.rows())
                .containsExactly(
                        new ChartContent.Checklist.Row(
                                Optional.of(text("Item compute")), Optional.of(text("Computing"))),
                        new ChartContent.Checklist.Row(Optional.of(text("Item storage")), Optional.empty()),
                        new ChartContent.Checklist.Row(Optional.empty(), Optional.of(text("Item energy"))));
        assertThat(checklist.isCompared()).isTrue();
        assertThat(((ChartContent.Checklist) draw(said)).isCompared()).isFalse();
    }

    @Test
    void the_charts_of_the_whole_follow_the_figures_and_none_is_empty() {
        var one = figure("one", list("a"), Qualifier.EXACT);
        var two = printed(
                figure("two", list("a"), Qualifier.EXACT),
                Samples.RENE,
                Optional.of(printing(4, Difference.SOURCE_DROPPED, Difference.REWORDED)));
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
                        none(Difference.Outcome.SAME),
                        none(Difference.Outcome.LOST),
                        new OutcomeTally(
                                Difference.Outcome.REWORDED,
                                List.of(new ChartContent.PrintOutcomes.Compared(
                                        two.title(), List.of(Difference.SOURCE_DROPPED, Difference.REWORDED))),
                                List.of(new ChartContent.PrintOutcomes.DifferenceTally(Difference.SOURCE_DROPPED, 1))),
                        none(Difference.Outcome.CHANGED),
                        none(Difference.Outcome.NOT_FOUND));
    }

    // How many asks somebody made is how many the dataset lists: no chart counts them.
    @Test
    void asks_are_in_one_chart() {
        var asks = List.of(ask("one", Samples.RENE, 1), ask("two", Samples.RENE, 2), ask("three", Samples.ADA, 1));
        var catalog = new ChartCatalog(hearing(List.of(), asks, List.of()));
        assertThat(catalog.ids()).containsExactly(ChartIds.POLICY_ASKS);
        assertThat(catalog.find(ChartIds.POLICY_ASKS).orElseThrow()).isInstanceOf(ChartContent.AskMatrix.class);
    }

    private static OutcomeTally none(Difference.Outcome outcome) {
        return new OutcomeTally(outcome, List.of(), List.of());
    }

    private static ChartContent draw(Figure figure) {
        return new ChartCatalog(hearing(figure)).find(figure.id()).orElseThrow();
    }

    // Dates and months are no periods: equal times take equal room. Of years, gaps longer than the data do too.
    @Test
    void an_amount_is_columns_of_periods_or_a_line_of_time() {
        var users = new Quantity.Amount(decimal("5"), Samples.GPUS, Optional.of(When.parse("2024")));
        assertThat(draw(figure("users", users, Qualifier.EXACT, dated("a", "2023", "1"), dated("b", "2024", "2"))))
                .isInstanceOf(ChartContent.Columns.class);
        assertThat(draw(figure(
                        "users", users, Qualifier.EXACT, dated("a", "2023", "1"), dated("b", "2024-06-30", "2"))))
                .isInstanceOf(ChartContent.Timeline.class);
        assertThat(draw(figure("users", users, Qualifier.EXACT, dated("a", "2014", "1"), dated("b", "2024", "2"))))
                .isInstanceOf(ChartContent.Timeline.class);
        var gap = (ChartContent.Columns)
                draw(figure("users", users, Qualifier.EXACT, dated("a", "2021", "1"), dated("b", "2023", "2")));
        // 2021, nothing for 2022, 2023, and the claim of 2024
        assertThat(gap.slots()).extracting(Optional::isPresent).containsExactly(true, false, true, true);
    }
}
