package hearing.ui.print;

import hearing.model.Printing;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import java.util.Optional;

/// One claim of print beside the record, in the reader's language.
///
/// @param title the claim in few words
/// @param speaker whom print gives it to; empty where print speaks for itself
/// @param printed the printed words, quoted
/// @param printedPlace where they are printed
/// @param record the words of the record, quoted; empty where it has none
/// @param recordPlace where they stand in the record
/// @param printing the differences
/// @param said the qualifier that was said, to name the one that was dropped
/// @param figure the figure it opens; empty for a claim without a number
record ClaimRow(
        String title,
        Optional<String> speaker,
        String printed,
        String printedPlace,
        Optional<String> record,
        String recordPlace,
        Printing printing,
        Qualifier said,
        Optional<Id> figure) {}
