package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.util.Optional;

/// A claim of print that is not a figure of its own: a date, a name, a quotation.
///
/// @param id its name in the dataset
/// @param speaker whom print gives it to; empty where print speaks for itself
/// @param title the claim in few words of our own
/// @param record where the record has it, and the words; empty where it does not
/// @param printed how print carries it
public record Claim(Id id, Optional<Id> speaker, LocalizedText title, Optional<Citation> record, Printing printed) {}
