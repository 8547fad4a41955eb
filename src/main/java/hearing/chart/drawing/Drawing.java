package hearing.chart.drawing;

import java.util.LinkedHashSet;
import java.util.List;

/// A chart that has been laid out.
///
/// @param size the frame nothing lies outside of
/// @param marks everything that is painted, in order, the frame's words among them
/// @param frame the words of the frame, for outputs that also carry them as text
/// @param description one sentence that says what the chart shows, and its caveat: fit to be its alternative text
/// @param leftOut labels of marks there was no room for; what the marks say stays with them
public record Drawing(Size size, List<Mark> marks, Frame frame, String description, List<String> leftOut) {
    /// Copies the marks.
    public Drawing {
        marks = List.copyOf(marks);
        leftOut = List.copyOf(leftOut);
    }

    /// A drawing with room for all its labels.
    public Drawing(Size size, List<Mark> marks, Frame frame, String description) {
        this(size, marks, frame, description, List.of());
    }

    /// The different meanings of the marks, in reading order; the rows of the chart's table.
    public List<MarkMeaning> meanings() {
        var meanings = new LinkedHashSet<MarkMeaning>();
        for (var mark : marks) {
            if (!mark.meaning().isDecoration()) {
                meanings.add(mark.meaning());
            }
        }
        return List.copyOf(meanings);
    }
}
