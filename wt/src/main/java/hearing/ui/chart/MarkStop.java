package hearing.ui.chart;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Tone;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.util.Duration;

/// One meaning of a drawing as something to point at and to focus: it lies unseen over its marks, says what they mean,
/// and rings them while it has the focus.
final class MarkStop extends Group {
    private static final int MANY = 8;
    private static final double GAP = 4;
    private static final double RING = 2;
    private static final double HALO = 8;

    private final MarkMeaning meaning;

    MarkStop(MarkMeaning meaning, List<Mark> marks, String words, MarkPainter painter) {
        this.meaning = meaning;
        getStyleClass().add("mark-stop");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        var tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(250));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(this, tip);
        setOnMousePressed(_ -> requestFocus());
        marks.forEach(mark -> getChildren().add(target(mark)));
        for (var ring : rings(marks)) {
            ring.setFill(Color.TRANSPARENT);
            ring.setStroke(painter.color(Tone.Role.INK));
            ring.setMouseTransparent(true);
            ring.getStyleClass().add("mark-ring");
            ring.visibleProperty().bind(focusedProperty());
            getChildren().add(ring);
        }
    }

    MarkMeaning meaning() {
        return meaning;
    }

    private static Shape target(Mark mark) {
        var shape = mark instanceof Mark.Line line
                ? new Polyline(MarkPainter.coordinates(line.points()))
                : MarkPainter.rectangle(grown(mark.bounds(), mark instanceof Mark.Dot ? GAP : 0), 0);
        if (shape instanceof Polyline) {
            shape.setStroke(Color.TRANSPARENT);
            shape.setStrokeWidth(HALO);
            shape.setFill(null);
        } else {
            shape.setFill(Color.TRANSPARENT);
        }
        return shape;
    }

    // A label alone is ringed where there is nothing else; a crowd of cells is ringed once.
    private static List<Shape> rings(List<Mark> marks) {
        var shapes = marks.stream().filter(mark -> !(mark instanceof Mark.Text)).toList();
        var ringed = shapes.isEmpty() ? marks : shapes;
        if (ringed.size() > MANY) {
            var box = ringed.stream().map(Mark::bounds).reduce(MarkStop::union).orElseThrow();
            return List.of(ring(box));
        }
        return ringed.stream().map(MarkStop::ring).toList();
    }

    private static Shape ring(Mark mark) {
        return switch (mark) {
            case Mark.Dot dot -> {
                var ring = new Circle(dot.center().x(), dot.center().y(), dot.radius() + GAP);
                ring.setStrokeWidth(RING);
                yield ring;
            }
            case Mark.Line line -> {
                var ring = new Polyline(MarkPainter.coordinates(line.points()));
                ring.setStrokeWidth(line.stroke().width() + HALO);
                ring.setStrokeLineCap(StrokeLineCap.ROUND);
                ring.setOpacity(0.25);
                yield ring;
            }
            case Mark.Bar bar -> ring(bar.box());
            case Mark.Cell cell -> ring(cell.box());
            case Mark.Area area -> ring(area.bounds());
            case Mark.Text text -> ring(text.box());
        };
    }

    private static Shape ring(Box box) {
        var ring = MarkPainter.rectangle(grown(box, GAP), GAP);
        ring.setStrokeWidth(RING);
        return ring;
    }

    private static Box grown(Box box, double by) {
        return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
    }

    private static Box union(Box one, Box other) {
        double left = Math.min(one.x(), other.x());
        double top = Math.min(one.y(), other.y());
        return new Box(
                left, top, Math.max(one.right(), other.right()) - left, Math.max(one.bottom(), other.bottom()) - top);
    }
}
