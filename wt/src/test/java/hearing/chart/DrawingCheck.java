package hearing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Drawing;
import hearing.chart.look.Clearance;
import java.util.ArrayList;
import java.util.List;

/// Puts the faults of a drawing into words a test can fail with.
public final class DrawingCheck {
    private DrawingCheck() {}

    /// Fails with every fault found.
    public static void check(Drawing drawing) {
        assertThat(faults(drawing)).as(drawing.description()).isEmpty();
    }

    /// Every fault in a drawing, each in a sentence.
    public static List<String> faults(Drawing drawing) {
        var faults = new ArrayList<String>();
        Clearance.outside(drawing).forEach(mark -> faults.add("outside the drawing: " + mark));
        Clearance.clashes(drawing).forEach(clash -> faults.add("the text " + clash.text() + " is on " + clash.other()));
        if (drawing.description().isBlank()) {
            faults.add("no description");
        }
        return faults;
    }
}
