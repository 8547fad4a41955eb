package hearing.chart.layout;

import hearing.chart.drawing.Mark;
import java.util.List;

/// The inside of a chart.
///
/// @param marks in the order they are painted
/// @param description one sentence that says what they show
public record Plot(List<Mark> marks, String description) {
    /// Copies the marks.
    public Plot {
        marks = List.copyOf(marks);
    }
}
