package hearing.export.svg;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Marks that say one thing, to be painted one after the other under one title.
///
/// @param meaning what they say; [MarkMeaning#DECORATION] for those that say nothing by themselves
/// @param marks in painting order
record MarkGroup(MarkMeaning meaning, List<Mark> marks) {
    // Letters and smoothed edges reach a little out of their boxes.
    private static final double REACH = 2;

    /// The marks of a drawing in groups. A mark joins the earlier ones of its meaning unless something was painted in
    /// between where it lies, so that what covers what never changes. Else its meaning has a second group.
    static List<MarkGroup> of(List<Mark> marks) {
        var groups = new ArrayList<MarkGroup>();
        Map<MarkMeaning, Integer> latest = new HashMap<>();
        for (var mark : marks) {
            int last = groups.size() - 1;
            int own = latest.getOrDefault(mark.meaning(), -1);
            boolean joins = own >= 0
                    && (own == last
                            || (!mark.meaning().isDecoration()
                                    && groups.subList(own + 1, groups.size()).stream()
                                            .noneMatch(group -> group.touches(mark))));
            if (joins) {
                groups.get(own).marks.add(mark);
            } else {
                latest.put(mark.meaning(), groups.size());
                groups.add(new MarkGroup(mark.meaning(), new ArrayList<>(List.of(mark))));
            }
        }
        return groups;
    }

    private boolean touches(Mark other) {
        var place = painted(other);
        return marks.stream().anyMatch(mark -> painted(mark).overlaps(place));
    }

    private static Box painted(Mark mark) {
        double outline = switch (mark) {
            case Mark.Bar bar -> bar.stroke().width();
            case Mark.Cell cell -> cell.stroke().width();
            case Mark.Line line -> line.stroke().width();
            case Mark.Dot dot -> dot.stroke().width();
            case Mark.Area area -> area.stroke().width();
            case Mark.Text _ -> 0;
        };
        double by = outline / 2 + REACH;
        var box = mark.bounds();
        return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
    }
}
