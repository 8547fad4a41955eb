package hearing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.look.Touch;
import java.util.ArrayList;
import java.util.List;

/// What every drawing must keep: all marks in the frame, no two texts on each other, no text on a mark that is
/// another's.
public final class DrawingCheck {
    // Texts may stand so close; a tenth of a pixel cannot be seen.
    private static final double SLACK = 0.1;

    private DrawingCheck() {}

    /// Fails with every fault found.
    public static void check(Drawing drawing) {
        assertThat(faults(drawing)).as(drawing.description()).isEmpty();
    }

    /// Every fault in a drawing, each in a sentence.
    public static List<String> faults(Drawing drawing) {
        var faults = new ArrayList<String>();
        var frame = drawing.size().box();
        var texts = new ArrayList<Mark.Text>();
        for (var mark : drawing.marks()) {
            if (!frame.contains(mark.bounds())) {
                faults.add("outside the frame: " + mark);
            }
            if (mark instanceof Mark.Text text) {
                texts.add(text);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (less(texts.get(i).box()).overlaps(less(texts.get(j).box()))) {
                    faults.add("on each other: " + texts.get(i) + " and " + texts.get(j));
                }
            }
            faults.addAll(touched(texts.get(i), drawing.marks()));
        }
        if (drawing.description().isBlank()) {
            faults.add("no description");
        }
        return faults;
    }

    private static List<String> touched(Mark.Text text, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !(mark instanceof Mark.Text))
                .filter(mark -> !mark.meaning().isDecoration())
                .filter(mark -> !mark.meaning().equals(text.meaning()))
                .filter(mark -> Touch.touches(mark, less(text.box())))
                .map(mark -> "the text " + text + " touches " + mark)
                .toList();
    }

    private static Box less(Box box) {
        return box.inset(SLACK);
    }
}
