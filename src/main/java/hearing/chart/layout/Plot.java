package hearing.chart.layout;

import hearing.chart.drawing.Mark;
import java.util.List;

/// The inside of a chart.
///
/// @param marks in the order they are painted
/// @param description one sentence that says what they show
/// @param leftOut labels there was no room for
public record Plot(List<Mark> marks, String description, List<String> leftOut) {
    /// Copies the marks.
    public Plot {
        marks = List.copyOf(marks);
        leftOut = List.copyOf(leftOut);
    }

    /// A plot with room for all its labels.
    public Plot(List<Mark> marks, String description) {
        this(marks, description, List.of());
    }
}
