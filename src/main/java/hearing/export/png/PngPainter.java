package hearing.export.png;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.export.font.Typeface;
import hearing.export.request.Background;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Paints a drawing with Java2D. Needs neither toolkit nor display, and may run on many threads, each with its own
/// picture.
final class PngPainter {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Theme theme;
    private final Background background;

    PngPainter(Theme theme, Background background) {
        this.theme = theme;
        this.background = background;
    }

    /// The picture of a drawing, `scale` pixels for each logical one.
    BufferedImage paint(Drawing drawing, double scale) {
        int width = pixels(drawing.size().width(), scale);
        int height = pixels(drawing.size().height(), scale);
        var picture = new BufferedImage(width, height, type());
        var graphics = picture.createGraphics();
        try {
            if (background == Background.SOLID) {
                graphics.setColor(color(Tone.Role.CARD, 1));
                graphics.fillRect(0, 0, width, height);
            }
            prepare(graphics);
            graphics.scale(scale, scale);
            drawing.marks().forEach(mark -> paint(mark, graphics));
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private int type() {
        return switch (background) {
            case SOLID -> BufferedImage.TYPE_INT_RGB;
            case TRANSPARENT -> BufferedImage.TYPE_INT_ARGB;
        };
    }

    private static int pixels(double logical, double scale) {
        return Math.max(1, (int) Math.round(logical * scale));
    }

    private static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void paint(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Mark.Bar bar -> shape(rectangle(bar.box(), bar.corner()), bar.fill(), bar.stroke(), graphics);
            case Mark.Cell cell -> shape(rectangle(cell.box(), cell.corner()), cell.fill(), cell.stroke(), graphics);
            case Mark.Line line -> outline(path(line.points()), line.stroke(), 1, graphics);
            case Mark.Dot dot -> {
                fill(circle(dot), dot.fill(), graphics);
                double around = Stroke.pairAround(dot.radius()) / (Stroke.DASH + Stroke.GAP);
                outline(circle(dot), dot.stroke(), around, graphics);
            }
            case Mark.Area area -> {
                var path = path(area.outline());
                path.closePath();
                shape(path, area.fill(), area.stroke(), graphics);
            }
            case Mark.Text text -> words(text, graphics);
        }
    }

    private void shape(Shape shape, Fill fill, Stroke stroke, Graphics2D graphics) {
        fill(shape, fill, graphics);
        outline(shape, stroke, 1, graphics);
    }

    private void fill(Shape shape, Fill fill, Graphics2D graphics) {
        switch (fill) {
            case Fill.None _ -> {}
            case Fill.Solid(Tone tone, double opacity) -> {
                graphics.setColor(color(tone, opacity));
                graphics.fill(shape);
            }
            case Fill.Fade(Tone tone, Point from, Point to) -> {
                graphics.setPaint(new GradientPaint(
                        (float) from.x(),
                        (float) from.y(),
                        color(tone, 1),
                        (float) to.x(),
                        (float) to.y(),
                        color(tone, 0)));
                graphics.fill(shape);
            }
        }
    }

    private void outline(Shape shape, Stroke stroke, double stretch, Graphics2D graphics) {
        if (stroke.width() > 0) {
            float[] dashes = stroke.dash()
                    ? new float[] {(float) (Stroke.DASH * stretch), (float) (Stroke.GAP * stretch)}
                    : null;
            graphics.setStroke(new BasicStroke(
                    (float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
            graphics.setColor(color(stroke.tone(), 1));
            graphics.draw(shape);
        }
    }

    // Java2D's own drawString puts every letter on a whole pixel, which spaces small words unevenly. The outlines stand
    // exactly where the measure says.
    private void words(Mark.Text text, Graphics2D graphics) {
        graphics.setColor(color(text.tone(), 1));
        var letters = Typeface.of(text.font()).createGlyphVector(UNHINTED, text.words());
        graphics.fill(letters.getOutline((float) text.box().x(), (float) text.baseline()));
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

    private Color color(Tone tone, double opacity) {
        var opaque = Color.decode(theme.color(tone));
        return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), (int) Math.round(255 * opacity));
    }
}
