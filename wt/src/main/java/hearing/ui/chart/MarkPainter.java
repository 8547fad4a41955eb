package hearing.ui.chart;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

/// Turns each kind of mark into a node, in the colours of one theme.
final class MarkPainter {
    private final Theme theme;

    MarkPainter(Theme theme) {
        this.theme = theme;
    }

    Node node(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> painted(rectangle(bar.box(), bar.corner()), bar.fill(), bar.stroke());
            case Mark.Cell cell -> painted(rectangle(cell.box(), cell.corner()), cell.fill(), cell.stroke());
            case Mark.Line line -> painted(new Polyline(coordinates(line.points())), new Fill.None(), line.stroke());
            case Mark.Dot dot -> dot(dot);
            case Mark.Area area -> painted(new Polygon(coordinates(area.outline())), area.fill(), area.stroke());
            case Mark.Text text -> words(text);
        };
    }

    Color color(Tone tone) {
        return Color.web(theme.color(tone));
    }

    static Rectangle rectangle(Box box, double corner) {
        var rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
        rectangle.setArcWidth(2 * corner);
        rectangle.setArcHeight(2 * corner);
        return rectangle;
    }

    static double[] coordinates(List<Point> points) {
        return points.stream()
                .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                .toArray();
    }

    private Shape dot(Mark.Dot dot) {
        var circle = painted(new Circle(dot.center().x(), dot.center().y(), dot.radius()), dot.fill(), dot.stroke());
        if (dot.stroke().dash()) {
            double around = Stroke.pairAround(dot.radius()) / (Stroke.DASH + Stroke.GAP);
            circle.getStrokeDashArray().setAll(Stroke.DASH * around, Stroke.GAP * around);
        }
        return circle;
    }

    private Text words(Mark.Text mark) {
        var text = new Text(mark.box().x(), mark.baseline(), mark.words());
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(BundledFonts.of(mark.font()));
        text.setFill(color(mark.tone()));
        return text;
    }

    private Shape painted(Shape shape, Fill fill, Stroke stroke) {
        shape.setFill(paint(fill));
        if (stroke.width() > 0) {
            shape.setStroke(color(stroke.tone()));
            shape.setStrokeWidth(stroke.width());
            shape.setStrokeLineCap(StrokeLineCap.BUTT);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            if (stroke.dash()) {
                shape.getStrokeDashArray().setAll(Stroke.DASH, Stroke.GAP);
            }
        } else {
            shape.setStroke(null);
        }
        return shape;
    }

    private Paint paint(Fill fill) {
        return switch (fill) {
            case Fill.None _ -> Color.TRANSPARENT;
            case Fill.Solid(Tone tone, double opacity) -> Color.web(theme.color(tone), opacity);
            case Fill.Fade(Tone tone, Point from, Point to) ->
                new LinearGradient(
                        from.x(),
                        from.y(),
                        to.x(),
                        to.y(),
                        false,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, color(tone)),
                        new Stop(1, Color.web(theme.color(tone), 0)));
        };
    }
}
