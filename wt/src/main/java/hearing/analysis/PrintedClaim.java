package hearing.analysis;

import hearing.model.Citation;
import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Printing;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Value;
import java.util.List;
import java.util.Optional;

/// One claim of print beside the record.
///
/// @param id the id of its figure, or of the claim itself
/// @param title the claim in few words
/// @param speaker whom print gives it to; empty where print speaks for itself
/// @param figure the figure it is about; empty for a claim without a number
/// @param said the number as said; empty for a claim without a number
/// @param record where the record has it, and the words; empty where it does not
/// @param printed how print carries it: words, line, differences, note, and the number where it has one
public record PrintedClaim(
        Id id,
        LocalizedText title,
        Optional<Id> speaker,
        Optional<Figure> figure,
        Optional<Value> said,
        Optional<Citation> record,
        Printing printed) {
    /// What differs from the record.
    public List<Difference> differences() {
        return printed.differences();
    }

    /// The gravest group among the differences.
    public Difference.Outcome outcome() {
        return printed.outcome();
    }

    /// The difference in words.
    public LocalizedText note() {
        return printed.note();
    }
}
