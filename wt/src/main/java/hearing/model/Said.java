package hearing.model;

import hearing.model.value.Value;

/// A number as it was said.
///
/// @param value the number and its qualifier
/// @param citation where in the record, and the words
public record Said(Value value, Citation citation) {}
