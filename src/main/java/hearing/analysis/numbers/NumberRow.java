package hearing.analysis.numbers;

import hearing.model.Account;
import hearing.model.Citation;
import hearing.model.Source;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One number of a chart, exact, with who says so.
///
/// @param subject the figure or ask it belongs to; for a count, the chart
/// @param account whose it is
/// @param label what it is of; a part of a count has that count's label before its own
/// @param period when it is of, or from when to when
/// @param value empty for an item of a list, which has no number
/// @param upper the upper end of a span
/// @param unit what the number is in
/// @param qualifier how exact it claims to be
/// @param who whose words hold it: who said it, or the publication that printed it; for a count, whose words are
///     counted; empty for reference data
/// @param words the words that hold it, and where they stand
/// @param sources the document; for a count, those that were counted in
/// @param formula how it was worked out, where it was
/// @param caveat the line its chart carries, without which it would mislead
public record NumberRow(
        Id subject,
        Account account,
        LocalizedText label,
        Period period,
        Optional<BigDecimal> value,
        Optional<BigDecimal> upper,
        Optional<LocalizedText> unit,
        Qualifier qualifier,
        Optional<LocalizedText> who,
        Optional<Citation> words,
        List<Source> sources,
        Optional<String> formula,
        Optional<LocalizedText> caveat) {
    /// Copies the list.
    public NumberRow {
        sources = List.copyOf(sources);
    }

    /// The time a number is of.
    ///
    /// @param from the date, or the beginning of a span
    /// @param to the end of a span
    public record Period(Optional<When> from, Optional<When> to) {
        static final Period NONE = new Period(Optional.empty(), Optional.empty());

        static Period of(Optional<When> when) {
            return new Period(when, Optional.empty());
        }

        static Period span(When from, When to) {
            return new Period(Optional.of(from), Optional.of(to));
        }
    }

    /// The same with the caveat of its chart.
    NumberRow with(Optional<LocalizedText> line) {
        return new NumberRow(
                subject, account, label, period, value, upper, unit, qualifier, who, words, sources, formula, line);
    }

    /// The same, of another time.
    NumberRow at(Period time) {
        return new NumberRow(
                subject, account, label, time, value, upper, unit, qualifier, who, words, sources, formula, caveat);
    }

    /// The same, saying how it was worked out.
    NumberRow by(String sum) {
        return new NumberRow(
                subject,
                account,
                label,
                period,
                value,
                upper,
                unit,
                qualifier,
                who,
                words,
                sources,
                Optional.of(sum),
                caveat);
    }

    /// The same, from these documents.
    NumberRow from(List<Source> documents) {
        return new NumberRow(
                subject, account, label, period, value, upper, unit, qualifier, who, words, documents, formula, caveat);
    }
}
