package hearing.ui.overview;

import hearing.chart.drawing.Tone;
import hearing.model.Printing;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.ui.chart.ShownChart;
import java.util.Optional;

/// One of the main figures, in the reader's language.
///
/// @param figure its id
/// @param speaker speaker and organization
/// @param hue the organization's colour
/// @param value the number with its sign
/// @param title what it is
/// @param qualifier how exact it was said to be
/// @param printed how print carried it
/// @param chart its small chart
record FigureCard(
        Id figure,
        String speaker,
        Tone hue,
        String value,
        String title,
        Qualifier qualifier,
        Optional<Printing> printed,
        ShownChart chart) {}
