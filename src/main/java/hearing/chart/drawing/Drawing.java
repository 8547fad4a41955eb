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

    /// The same for a ground that is not the card's: what is hollow covers nothing with the card's colour, and what
    /// lies behind is seen through it.
    public Drawing seeThrough() {
        return new Drawing(size, marks.stream().map(Drawing::hollow).toList(), frame, description, leftOut);
    }

    private static Mark hollow(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> new Mark.Bar(bar.box(), bar.corner(), hollow(bar.fill()), bar.stroke(), bar.meaning());
            case Mark.Cell cell ->
                new Mark.Cell(cell.box(), cell.corner(), hollow(cell.fill()), cell.stroke(), cell.meaning());
            case Mark.Dot dot ->
                new Mark.Dot(dot.center(), dot.radius(), hollow(dot.fill()), dot.stroke(), dot.meaning());
            case Mark.Area area -> new Mark.Area(area.outline(), hollow(area.fill()), area.stroke(), area.meaning());
            case Mark.Line line -> line;
            case Mark.Text text -> text;
        };
    }

    private static Fill hollow(Fill fill) {
        return fill instanceof Fill.Solid solid && solid.tone() == Tone.Role.CARD ? new Fill.None() : fill;
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
