package hearing.export.png;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.export.request.Background;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Makes a drawing ready for Java2D to paint. Needs neither toolkit nor display, and may run on many threads, each with
/// its own drawing.
final class PngPainter {
    private final Theme theme;
    private final Background background;

    PngPainter(Theme theme, Background background) {
        this.theme = theme;
        this.background = background;
    }

    /// A drawing in the pixels of a picture, `scale` of them for each logical one.
    Painting prepare(Drawing drawing, double scale) {
        var inks = new Inks(scale);
        drawing.marks().forEach(inks::add);
        int width = pixels(drawing.size().width(), scale);
        int height = pixels(drawing.size().height(), scale);
        return switch (background) {
            case SOLID -> new Painting(width, height, BufferedImage.TYPE_INT_RGB, rgb(Tone.Role.CARD), inks.all);
            case TRANSPARENT -> new Painting(width, height, BufferedImage.TYPE_INT_ARGB, 0, inks.all);
        };
    }

    private static int pixels(double logical, double scale) {
        return Math.max(1, (int) Math.round(logical * scale));
    }

    private int rgb(Tone tone) {
        return Integer.parseInt(theme.color(tone), 1, 7, 16);
    }

    private Color color(Tone tone, double opacity) {
        return new Color((int) Math.round(255 * opacity) << 24 | rgb(tone), true);
    }

    /// The shapes of marks, each with its colour, in the order they are painted.
    private final class Inks {
        private final List<Ink> all = new ArrayList<>();
        private final double scale;
        private final AffineTransform toPixels;

        Inks(double scale) {
            this.scale = scale;
            this.toPixels = AffineTransform.getScaleInstance(scale, scale);
        }

        void add(Mark mark) {
            switch (mark) {
                case Mark.Bar bar -> shape(rectangle(bar.box(), bar.corner()), bar.fill(), bar.stroke());
                case Mark.Cell cell -> shape(rectangle(cell.box(), cell.corner()), cell.fill(), cell.stroke());
                case Mark.Line line -> outline(path(line.points()), line.stroke(), 1);
                case Mark.Dot dot -> {
                    fill(circle(dot), dot.fill());
                    double around = Stroke.pairAround(dot.radius()) / (Stroke.DASH + Stroke.GAP);
                    outline(circle(dot), dot.stroke(), around);
                }
                case Mark.Area area -> {
                    var path = path(area.outline());
                    path.closePath();
                    shape(path, area.fill(), area.stroke());
                }
                case Mark.Text text -> ink(Letterforms.of(text, scale), color(text.tone(), 1));
            }
        }

        private void shape(Shape shape, Fill fill, Stroke stroke) {
            fill(shape, fill);
            outline(shape, stroke, 1);
        }

        private void fill(Shape shape, Fill fill) {
            switch (fill) {
                case Fill.None _ -> {}
                case Fill.Solid(Tone tone, double opacity) -> filled(shape, color(tone, opacity));
                case Fill.Fade(Tone tone, Point from, Point to) ->
                    filled(shape, new Fade(rgb(tone), inPixels(from), inPixels(to), 0));
            }
        }

        private void filled(Shape shape, Paint paint) {
            ink(new Polygons().add(shape.getPathIterator(toPixels)), paint);
        }

        private void outline(Shape shape, Stroke stroke, double stretch) {
            if (stroke.width() > 0) {
                float[] dashes = stroke.dash()
                        ? new float[] {(float) (Stroke.DASH * stretch * scale), (float) (Stroke.GAP * stretch * scale)}
                        : null;
                float width = (float) (stroke.width() * scale);
                var pen = new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
                var drawn = pen.createStrokedShape(toPixels.createTransformedShape(shape));
                ink(new Polygons().add(drawn.getPathIterator(null)), color(stroke.tone(), 1));
            }
        }

        private void ink(Polygons polygons, Paint paint) {
            all.add(Ink.of(polygons, paint));
        }

        private Point inPixels(Point point) {
            return new Point(point.x() * scale, point.y() * scale);
        }
    }

    private static Shape rectangle(Box box, double corner) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    }

    private static Shape circle(Mark.Dot dot) {
        var box = dot.bounds();
        return new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Path2D path(List<Point> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }
}
