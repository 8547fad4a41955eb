package hearing.model.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A number and what kind of number it is. Values are exact decimals; a kind decides which chart draws it.
public sealed interface Quantity {
    /// A hundred per cent.
    BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// The unit its numbers are in; empty for kinds that need none.
    default Optional<Unit> measuredIn() {
        return switch (this) {
            case Count count -> Optional.of(count.unit());
            case Amount amount -> Optional.of(amount.unit());
            case Range range -> Optional.of(range.unit());
            case PercentChange _, Factor _, Share _, Rank _, Parts _, Enumeration _ -> Optional.empty();
        };
    }

    /// The date or the two ends of the period it is of, where that was said.
    default List<When> dates() {
        return switch (this) {
            case Count count -> count.asOf().stream().toList();
            case Amount amount -> amount.asOf().stream().toList();
            case PercentChange change -> List.of(change.from(), change.to());
            case Factor factor -> List.of(factor.since(), factor.until());
            case Rank rank -> rank.asOf().stream().toList();
            case Range _, Share _, Parts _, Enumeration _ -> List.of();
        };
    }

    /// Every number it holds, in its order; a list has that of its items.
    default List<BigDecimal> numbers() {
        return switch (this) {
            case Count count -> List.of(count.value());
            case Amount amount -> List.of(amount.value());
            case PercentChange change -> List.of(change.percent());
            case Factor factor -> List.of(factor.times());
            case Share share -> List.of(share.percent());
            case Rank rank -> List.of(BigDecimal.valueOf(rank.place()));
            case Range range ->
                range.bands().stream()
                        .flatMap(band -> Stream.of(band.low(), band.high()))
                        .toList();
            case Parts parts -> parts.parts().stream().map(Part::percent).toList();
            case Enumeration list -> List.of(BigDecimal.valueOf(list.items().size()));
        };
    }

    /// Things counted one by one.
    ///
    /// @param asOf what date or period the number is of, where it was said; empty for the time of the hearing
    record Count(BigDecimal value, Unit unit, Optional<When> asOf) implements Quantity {
        /// Refuses negative counts and fractions.
        public Count {
            require(Limit.COUNT.allows(value), "a count is a whole number from 0 up: ", value);
        }

        /// A count at the time of the hearing.
        public Count(BigDecimal value, Unit unit) {
            this(value, unit, Optional.empty());
        }
    }

    /// Money, power, users a week: an amount that is measured and can be followed over time.
    ///
    /// @param asOf what date or period the number is of, where it was said; empty for the time of the hearing
    record Amount(BigDecimal value, Unit unit, Optional<When> asOf) implements Quantity {
        /// Refuses negative amounts.
        public Amount {
            require(Limit.AMOUNT.allows(value), "an amount is not negative: ", value);
        }

        /// An amount at the time of the hearing.
        public Amount(BigDecimal value, Unit unit) {
            this(value, unit, Optional.empty());
        }
    }

    /// Growth over a period in per cent: 12000 from FY2022 to FY2024 is ×121.
    record PercentChange(BigDecimal percent, When from, When to) implements Quantity {
        /// Refuses a fall below nothing and a period that runs backwards.
        public PercentChange {
            require(Limit.CHANGE.allows(percent), "nothing falls by 100 % or more: ", percent);
            requireForwards(from, to);
        }
    }

    /// How many times as much since a date.
    record Factor(BigDecimal times, When since, When until) implements Quantity {
        /// Refuses a factor that is not positive and a period that runs backwards.
        public Factor {
            require(Limit.MULTIPLE.allows(times), "a factor is above 0: ", times);
            requireForwards(since, until);
        }
    }

    /// Per cent of a whole.
    record Share(BigDecimal percent, LocalizedText whole) implements Quantity {
        /// Refuses shares outside 0 to 100.
        public Share {
            require(Limit.SHARE.allows(percent), "a share is 0 to 100 %: ", percent);
        }
    }

    /// A place in an order, 1 the first.
    ///
    /// @param asOf the date it is of, where it was said: "by 2030"
    record Rank(int place, LocalizedText among, Optional<When> asOf) implements Quantity {
        /// Refuses places before the first or after the millionth.
        public Rank {
            var number = BigDecimal.valueOf(place);
            require(Limit.PLACE.allows(number), "a rank is 1 to 1,000,000: ", number);
        }

        /// A rank at the time of the hearing.
        public Rank(int place, LocalizedText among) {
            this(place, among, Optional.empty());
        }
    }

    /// One or more spans from a low to a high value, of one unit.
    record Range(List<Band> bands, Unit unit) implements Quantity {
        /// Refuses no band at all.
        public Range {
            bands = List.copyOf(bands);
            require(!bands.isEmpty(), "a range needs at least one band; found ", BigDecimal.ZERO);
        }
    }

    /// One span of a range.
    ///
    /// @param label what spans it
    /// @param qualifier [Qualifier#EXACT] or [Qualifier#ABOUT]: "about six to nine"
    record Band(LocalizedText label, BigDecimal low, BigDecimal high, Qualifier qualifier) {
        /// A band between exact ends.
        public Band(LocalizedText label, BigDecimal low, BigDecimal high) {
            this(label, low, high, Qualifier.EXACT);
        }

        /// Refuses a low end above the high one.
        public Band {
            require(low.compareTo(high) <= 0, "a band runs from low to high; its high end is ", high);
        }
    }

    /// A whole in two or more parts, in per cent.
    record Parts(List<Part> parts, LocalizedText whole) implements Quantity {
        /// Refuses fewer than two parts, and parts that do not add up to 100 %.
        public Parts {
            parts = List.copyOf(parts);
            require(parts.size() >= 2, "a whole has at least two parts; found ", BigDecimal.valueOf(parts.size()));
            var sum = parts.stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
            require(sum.compareTo(WHOLE) == 0, "parts add up to 100 %; these add up to ", sum);
        }
    }

    /// One part of a whole.
    record Part(LocalizedText label, BigDecimal percent) {
        /// Refuses shares outside 0 to 100.
        public Part {
            require(Limit.SHARE.allows(percent), "a part is 0 to 100 %: ", percent);
        }
    }

    /// A list that was counted aloud: "five categories". The count is the number of its items.
    record Enumeration(List<Item> items) implements Quantity {
        /// Refuses an empty list and the same item twice.
        public Enumeration {
            items = List.copyOf(items);
            require(!items.isEmpty(), "a list needs at least one item; found ", BigDecimal.ZERO);
            long distinct = items.stream().map(Item::id).distinct().count();
            require(
                    distinct == items.size(),
                    "the items of a list differ; different ones: ",
                    BigDecimal.valueOf(distinct));
        }
    }

    /// One item of a list; what was said and what was printed are the same item where they share an id.
    record Item(Id id, LocalizedText label) {}

    private static void requireForwards(When from, When to) {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a period ends after it begins: " + from.start() + " to " + to.start());
        }
    }

    private static void require(boolean holds, String sentence, BigDecimal found) {
        if (!holds) {
            throw new IllegalArgumentException(sentence + found.toPlainString());
        }
    }
}
