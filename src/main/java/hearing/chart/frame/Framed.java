package hearing.chart.frame;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import java.util.List;

/// The words around a chart, set, and the room they leave.
///
/// @param marks headline, subtitle, legend, caveat, source line
/// @param plot what is left for the chart itself
public record Framed(List<Mark> marks, Box plot) {
    /// Copies the marks.
    public Framed {
        marks = List.copyOf(marks);
    }
}
