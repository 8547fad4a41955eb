package hearing.ui.asks;

import hearing.chart.drawing.Tone;
import hearing.model.Printing;
import java.util.Optional;

/// One ask with its passage, in the reader's language.
///
/// @param title the ask in few words
/// @param speaker who asked
/// @param words what was said, quoted
/// @param place where in the record
/// @param printed how print had it, quoted, with its place; empty where print does not have it
/// @param printing the differences of print
/// @param hue the speaker's colour
record AskPassage(
        String title,
        String speaker,
        String words,
        String place,
        Optional<String> printed,
        Optional<Printing> printing,
        Tone hue) {}
