package hearing.chart.layout.asks;

import hearing.chart.drawing.Mark;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Letters;
import hearing.model.Speaker;
import java.util.List;

/// The names of witnesses in a room of their own: on several lines where one is too short, and shortened where all
/// lines are.
///
/// @param width of the room
/// @param most how many lines have room
record NameLines(Letters letters, Mark.Font font, double width, int most) {
    /// The room for names beside what they are of: as wide as the longest, at most `widest`.
    static double room(List<Speaker> witnesses, Mark.Font font, double widest, PlotContext context) {
        double longest = witnesses.stream()
                .mapToDouble(witness -> context.letters().width(witness.name(), font))
                .max()
                .orElse(0);
        return Math.min(longest, widest);
    }

    /// A name, its last line ending in "…" where it goes on.
    List<String> of(Speaker witness) {
        return letters.wrap(witness.name(), font, width, most);
    }

    /// Whether a name is there from its first letter to its last, no word of it broken.
    boolean isWhole(Speaker witness) {
        return !letters.breaksWord(witness.name(), font, width)
                && letters.wrap(witness.name(), font, width).size() <= most;
    }
}
