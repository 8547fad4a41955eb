package hearing.export.pdf;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.List;

/// Turns a drawing into the operators of a page, in the drawing's own pixels, y down.
final class PdfPainter {
    private final Theme theme;
    private final Operators operators;
    private final ChartResources resources;

    PdfPainter(Theme theme, Operators operators, ChartResources resources) {
        this.theme = theme;
        this.operators = operators;
        this.resources = resources;
    }

    void paint(Drawing drawing) throws IOException {
        // Round joins, as in every output.
        operators.add("j", 1);
        for (var mark : drawing.marks()) {
            paint(mark);
        }
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Bar bar -> shape(rectangle(bar.box(), bar.corner()), bar.fill(), bar.stroke(), bar.box());
            case Mark.Cell cell -> shape(rectangle(cell.box(), cell.corner()), cell.fill(), cell.stroke(), cell.box());
            case Mark.Line line -> outline(path(line.points()), line.stroke(), 1);
            case Mark.Dot dot -> {
                var circle = circle(dot.bounds());
                fill(circle, dot.fill(), dot.bounds());
                outline(circle, dot.stroke(), Stroke.pairAround(dot.radius()) / (Stroke.DASH + Stroke.GAP));
            }
            case Mark.Area area -> {
                var path = path(area.outline());
                path.closePath();
                shape(path, area.fill(), area.stroke(), area.bounds());
            }
            case Mark.Text text -> words(text);
        }
    }

    private void shape(Shape shape, Fill fill, Stroke stroke, Box around) throws IOException {
        fill(shape, fill, around);
        outline(shape, stroke, 1);
    }

    private void fill(Shape shape, Fill fill, Box around) throws IOException {
        switch (fill) {
            case Fill.None _ -> {}
            case Fill.Solid(Tone tone, double opacity)
            when opacity < 1 -> under(resources.opacity(opacity), shape, tone);
            case Fill.Solid(Tone tone, double _) ->
                operators.fill(theme.color(tone)).path(shape).add("f");
            case Fill.Fade fade -> under(resources.fade(fade, around), shape, fade.tone());
        }
    }

    private void under(String state, Shape shape, Tone tone) {
        operators.fill(theme.color(tone)).add("q").raw("/" + state + " gs");
        operators.path(shape).add("f").add("Q");
    }

    private void outline(Shape shape, Stroke stroke, double stretch) {
        if (stroke.width() > 0) {
            operators.outline(theme.color(stroke.tone())).add("w", stroke.width());
            if (stroke.dash()) {
                operators.add("q").dashes(Stroke.DASH * stretch, Stroke.GAP * stretch);
                operators.path(shape).add("S").add("Q");
            } else {
                operators.path(shape).add("S");
            }
        }
    }

    private void words(Mark.Text text) {
        var weight = text.font().weight();
        operators.fill(theme.color(text.tone())).add("BT").raw("/" + ChartResources.fontName(weight));
        operators.add("Tf", text.font().size());
        operators.add("Tm", 1, 0, 0, -1, text.box().x(), text.baseline());
        operators.raw(resources.font(weight).encoded(text.words()) + " Tj").add("ET");
    }

    private static Shape rectangle(Box box, double corner) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    }

    private static Shape circle(Box box) {
        return new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Path2D path(List<Point> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }
}
