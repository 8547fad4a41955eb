package hearing.chart.frame;

import hearing.chart.drawing.Frame.LegendEntry;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Anchor;
import hearing.chart.look.Keys;
import hearing.chart.look.Letters;
import hearing.chart.look.Look;
import java.util.ArrayList;
import java.util.List;

/// The legend: for each account a mark in its look and its name, in as many rows as they take.
final class LegendRow {
    private final List<LegendEntry> entries;
    private final Keys keys;
    private final Letters letters;
    private final Mark.Font font;
    private final double radius;

    LegendRow(List<LegendEntry> entries, Keys keys, Letters letters, Type type) {
        this.entries = entries;
        this.keys = keys;
        this.letters = letters;
        this.font = new Mark.Font(type.source(), Mark.Weight.REGULAR);
        this.radius = Math.max(3.5, type.source() * 0.38);
    }

    /// The height of the rows and of the gap below them; 0 without entries.
    double height(double width) {
        return entries.isEmpty() ? 0 : rows(width).size() * rowHeight();
    }

    List<Mark> marks(Point start, double width) {
        var marks = new ArrayList<Mark>();
        double middle = start.y() + rowHeight() / 2 - 1;
        for (var row : rows(width)) {
            double x = start.x();
            for (var entry : row) {
                var center = new Point(x + radius + Look.TICK, middle);
                marks.addAll(keys.marks(entry.account(), center, radius, MarkMeaning.DECORATION));
                var words = new Point(x + keyWidth(entry), letters.baselineAround(middle, font));
                marks.add(letters.line(entry.label(), words, Anchor.START, font, Tone.Role.SOFT_INK));
                x += width(entry);
            }
            middle += rowHeight();
        }
        return marks;
    }

    private List<List<LegendEntry>> rows(double width) {
        var rows = new ArrayList<List<LegendEntry>>();
        double x = 0;
        for (var entry : entries) {
            if (rows.isEmpty() || x + width(entry) - radius > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(entry);
            x += width(entry);
        }
        return rows;
    }

    private double rowHeight() {
        return letters.leading(font) + 4;
    }

    private double keyWidth(LegendEntry entry) {
        return keys.width(entry.account(), radius) + 4;
    }

    private double width(LegendEntry entry) {
        return keyWidth(entry) + letters.width(entry.label(), font) + 3 * radius;
    }
}
