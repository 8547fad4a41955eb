package hearing.chart.look;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Tone;

/// How a line of words is set.
///
/// @param font size and weight
/// @param tone colour
/// @param anchor which part of the line stands at its point
public record Setting(Mark.Font font, Tone tone, Anchor anchor) {
    /// The same from another anchor.
    public Setting at(Anchor other) {
        return new Setting(font, tone, other);
    }
}
