package hearing.analysis.content;

import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.Speaker;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// The numbers of one chart. One kind for each kind of chart; a layout for each.
public sealed interface ChartContent {
    /// The dataset it is of, for names and sources.
    Hearing hearing();

    /// The readings it can be counted from; none where there is no choice.
    default List<Id> baselineChoice() {
        return List.of();
    }

    /// A chart of one figure. Its headline, measure, speaker, words and print are the figure's.
    sealed interface OfFigure extends ChartContent {
        /// The figure.
        Figure figure();
    }

    /// Growth as a multiple of its start: a line from ×1 to the claim, reference points between.
    ///
    /// @param factor the claim as a multiple of its start
    /// @param from where ×1 stands
    /// @param to where the claim stands
    /// @param reference readings as multiples of the baseline
    /// @param baseline the reading that is ×1 for the reference; empty without reference data, where that has
    ///     multiples already, and where each reading is the span of its multiples of all baselines
    /// @param baselines the readings that can be chosen as baseline; fewer than two means there is no choice
    record GrowthLine(
            Hearing hearing,
            Figure figure,
            BigDecimal factor,
            When from,
            When to,
            List<Datum> reference,
            Optional<Reading> baseline,
            List<Reading> baselines)
            implements OfFigure {
        @Override
        public List<Id> baselineChoice() {
            return baselines.size() < 2
                    ? List.of()
                    : baselines.stream().map(Reading::id).toList();
        }

        /// Whether the reference is counted from every baseline there is.
        public boolean isFromAll() {
            return baseline.isEmpty() && !baselines.isEmpty();
        }
    }

    /// A number with nothing to compare it with: large, in its words. Readings in another unit may stand below.
    ///
    /// @param beside what is drawn on a scale of its own, in the unit of the figure's first series; may be empty
    record NumberCard(Hearing hearing, Figure figure, List<Datum> beside) implements OfFigure {}

    /// The number as said beside what it can be compared with, as bars from zero on one scale.
    ///
    /// @param claim named by the figure's title
    /// @param readings each with what it is of, in the order of the dataset
    record Comparison(Hearing hearing, Figure figure, Unit unit, Datum claim, List<Datum> readings)
            implements OfFigure {}

    /// A large count as squares, each a round number of things.
    ///
    /// @param value the claim
    /// @param unit what is counted
    /// @param perSquare what one square stands for
    /// @param reference later or other readings of the same thing, for the words beside the grid
    record UnitGrid(
            Hearing hearing, Figure figure, BigDecimal value, Unit unit, BigDecimal perSquare, List<Datum> reference)
            implements OfFigure {}

    /// A count over time: the claim as a line at its date, readings as dots.
    ///
    /// @param claim the claim at the day of the hearing
    /// @param readings with dates, in order
    record Timeline(Hearing hearing, Figure figure, Unit unit, Datum claim, List<Datum> readings) implements OfFigure {}

    /// An amount in each period as a column from zero.
    ///
    /// @param columns in order of time, the claim among them
    record Columns(Hearing hearing, Figure figure, Unit unit, List<Datum> columns) implements OfFigure {
        /// The columns at equal steps of time: a period that is lacking between two of its length leaves its place
        /// empty.
        public List<Optional<Datum>> slots() {
            var slots = new ArrayList<Optional<Datum>>();
            var latest = new EnumMap<When.Precision, When>(When.Precision.class);
            for (var column : columns) {
                column.when().ifPresent(when -> {
                    var before = latest.put(when.precision(), when);
                    long lacking = before == null ? 0 : before.periodsBetween(when);
                    slots.addAll(Collections.nCopies((int) lacking, Optional.empty()));
                });
                slots.add(Optional.of(column));
            }
            return List.copyOf(slots);
        }
    }

    /// A share of a whole as a hundred cells, beside it the share over the years.
    ///
    /// @param share the claim in per cent
    /// @param overTime reference shares with dates, in order; may be empty
    record Waffle(Hearing hearing, Figure figure, BigDecimal share, List<Datum> overTime) implements OfFigure {}

    /// Places in an order.
    ///
    /// @param place the claim
    /// @param readings reference places with dates, in order
    record Ladder(Hearing hearing, Figure figure, int place, List<Datum> readings) implements OfFigure {}

    /// Spans on one scale, with reference values as dots.
    record Bands(Hearing hearing, Figure figure, Unit unit, List<Quantity.Band> bands, List<Datum> readings)
            implements OfFigure {}

    /// A whole in parts.
    ///
    /// @param parts as said
    /// @param reference the same parts by reference data, in the same order; may be empty
    record PartsBar(Hearing hearing, Figure figure, List<Quantity.Part> parts, List<Datum> reference)
            implements OfFigure {}

    /// A list as said beside the list of the article.
    record Checklist(Hearing hearing, Figure figure, List<Row> rows) implements OfFigure {
        /// Whether there are two lists.
        public boolean isCompared() {
            return rows.stream().anyMatch(row -> row.printed().isPresent());
        }

        /// Whether there are two lists, and one lacks an item of the other.
        public boolean isUneven() {
            return isCompared() && !rows.stream().allMatch(Row::isInBoth);
        }

        /// One item in the words of each list that has it.
        public record Row(Optional<LocalizedText> said, Optional<LocalizedText> printed) {
            /// Whether both lists have it.
            public boolean isInBoth() {
                return said.isPresent() && printed.isPresent();
            }
        }
    }

    /// Who asked for what: themes down, witnesses across.
    record AskMatrix(Hearing hearing) implements ChartContent {}

    /// The claims of the article in groups, by what differs from the record.
    ///
    /// @param speaker whose claims; empty for all
    /// @param tallies every group, in order
    record PrintOutcomes(Hearing hearing, Optional<Speaker> speaker, List<OutcomeTally> tallies)
            implements ChartContent {
        /// A group, its claims, and what differs in them.
        ///
        /// @param claims in the order of the printed lines
        /// @param differences those beyond the name of the group, the most frequent first
        public record OutcomeTally(
                Difference.Outcome outcome, List<Compared> claims, List<DifferenceTally> differences) {
            /// Copies the lists.
            public OutcomeTally {
                claims = List.copyOf(claims);
                differences = List.copyOf(differences);
            }
        }

        /// One claim, in few words, and what differs in it.
        public record Compared(LocalizedText title, List<Difference> differences) {
            /// Copies the differences.
            public Compared {
                differences = List.copyOf(differences);
            }
        }

        /// A difference and in how many claims it is.
        public record DifferenceTally(Difference difference, int claims) {}
    }
}
