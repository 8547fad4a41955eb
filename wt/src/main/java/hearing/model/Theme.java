package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;

/// What figures and asks are about.
public record Theme(Id id, LocalizedText name) {}
