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
import java.util.ArrayList;
import java.util.List;

/// Turns the marks of a drawing into shapes and colours in the pixels of its file. May run on many threads, each with
/// its own drawing.
final class PngPainter {
    private static final int OPAQUE = 0xFF << 24;

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
        int ground = switch (background) {
            case SOLID -> OPAQUE | color(Tone.Role.CARD);
            case TRANSPARENT -> 0;
        };
        var size = drawing.size();
        return new Painting(pixels(size.width(), scale), pixels(size.height(), scale), ground, inks.all);
    }

    private static int pixels(double logical, double scale) {
        return Math.max(1, (int) Math.round(logical * scale));
    }

    private int color(Tone tone) {
        return Integer.parseInt(theme.color(tone), 1, 7, 16);
    }

    /// The inks of marks, in the order they are painted.
    private final class Inks {
        private final List<Ink> all = new ArrayList<>();
        private final double scale;

        Inks(double scale) {
            this.scale = scale;
        }

        void add(Mark mark) {
            switch (mark) {
                case Mark.Bar bar -> rectangle(bar.box(), bar.corner(), bar.fill(), bar.stroke());
                case Mark.Cell cell -> rectangle(cell.box(), cell.corner(), cell.fill(), cell.stroke());
                case Mark.Line line -> line(Contour.of(line.points(), scale), line.stroke());
                case Mark.Dot dot -> dot(dot);
                case Mark.Area area -> area(Contour.of(area.outline(), scale), area.fill(), area.stroke());
                case Mark.Text text -> ink(Letterforms.of(text, scale), text.tone());
            }
        }

        private void rectangle(Box box, double corner, Fill fill, Stroke stroke) {
            var contour = grown(box, corner, 0);
            fill(contour, fill);
            double half = stroke.width() / 2;
            if (stroke.dash()) {
                dashes(contour, true, stroke, 1);
            } else if (half > 0) {
                var ring = new Edges().add(grown(box, corner, half));
                if (Math.min(box.width(), box.height()) > stroke.width()) {
                    ring.add(grown(box, corner, -half).reversed());
                }
                ink(ring, stroke.tone());
            }
        }

        private void dot(Mark.Dot dot) {
            var contour = circle(dot, 0);
            fill(contour, dot.fill());
            var stroke = dot.stroke();
            double half = stroke.width() / 2;
            if (stroke.dash()) {
                dashes(contour, true, stroke, Stroke.pairAround(dot.radius()) / (Stroke.DASH + Stroke.GAP));
            } else if (half > 0) {
                var ring = new Edges().add(circle(dot, half));
                if (dot.radius() > half) {
                    ring.add(circle(dot, -half).reversed());
                }
                ink(ring, stroke.tone());
            }
        }

        private void line(Contour contour, Stroke stroke) {
            if (stroke.dash()) {
                dashes(contour, false, stroke, 1);
            } else if (stroke.width() > 0) {
                ink(pen(stroke).along(contour).edges(), stroke.tone());
            }
        }

        private void area(Contour contour, Fill fill, Stroke stroke) {
            fill(contour, fill);
            if (stroke.dash()) {
                dashes(contour, true, stroke, 1);
            } else if (stroke.width() > 0) {
                ink(pen(stroke).around(contour).edges(), stroke.tone());
            }
        }

        /// @param stretch how much longer than usual dashes and gaps are
        private void dashes(Contour contour, boolean closed, Stroke stroke, double stretch) {
            if (stroke.width() > 0) {
                double unit = stretch * scale;
                var drawn = pen(stroke).dashes(contour, closed, Stroke.DASH * unit, Stroke.GAP * unit);
                ink(drawn.edges(), stroke.tone());
            }
        }

        private void fill(Contour contour, Fill fill) {
            switch (fill) {
                case Fill.None _ -> {}
                case Fill.Solid(Tone tone, double opacity) ->
                    all.add(new Ink(new Edges().add(contour), new Pigment.Plain(color(tone), opacity)));
                case Fill.Fade(Tone tone, Point from, Point to) ->
                    all.add(new Ink(
                            new Edges().add(contour), new Pigment.Fade(color(tone), inPixels(from), inPixels(to))));
            }
        }

        private void ink(Edges edges, Tone tone) {
            all.add(new Ink(edges, new Pigment.Plain(color(tone), 1)));
        }

        private Pen pen(Stroke stroke) {
            return new Pen(stroke.width() * scale);
        }

        /// Around a rectangle whose sides and corners are moved outwards by so much.
        private Contour grown(Box box, double corner, double by) {
            var moved = new Box(
                    scale * (box.x() - by),
                    scale * (box.y() - by),
                    scale * (box.width() + 2 * by),
                    scale * (box.height() + 2 * by));
            return Contour.rectangle(moved, scale * Math.max(0, corner + by));
        }

        private Contour circle(Mark.Dot dot, double by) {
            return Contour.circle(inPixels(dot.center()), scale * (dot.radius() + by));
        }

        private Point inPixels(Point point) {
            return new Point(point.x() * scale, point.y() * scale);
        }
    }
}
