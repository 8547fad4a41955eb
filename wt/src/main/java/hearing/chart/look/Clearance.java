package hearing.chart.look;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import java.util.ArrayList;
import java.util.List;

/// What every drawing must keep: all marks inside it, no two texts on each other, no text on a mark that is another's.
public final class Clearance {
    // Texts may stand so close; a tenth of a pixel cannot be seen.
    private static final double SLACK = 0.1;

    private Clearance() {}

    /// A text and what it lies on: another text, or a mark that says something else.
    public record Clash(Mark.Text text, Mark other) {}

    /// The marks that reach out of the drawing.
    public static List<Mark> outside(Drawing drawing) {
        var frame = drawing.size().box();
        return drawing.marks().stream()
                .filter(mark -> !frame.contains(Touch.ink(mark)))
                .toList();
    }

    /// Every text that lies on something, each pair once.
    public static List<Clash> clashes(Drawing drawing) {
        var clashes = new ArrayList<Clash>();
        var texts = drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var box = less(text.box());
            for (var other : texts.subList(i + 1, texts.size())) {
                if (box.overlaps(less(other.box()))) {
                    clashes.add(new Clash(text, other));
                }
            }
            drawing.marks().stream()
                    .filter(mark -> !(mark instanceof Mark.Text))
                    .filter(mark -> !mark.meaning().isDecoration())
                    .filter(mark -> !mark.meaning().equals(text.meaning()))
                    .filter(mark -> Touch.touches(mark, box))
                    .forEach(mark -> clashes.add(new Clash(text, mark)));
        }
        return clashes;
    }

    private static Box less(Box box) {
        return box.inset(SLACK);
    }
}
