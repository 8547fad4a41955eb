package hearing.chart.drawing;

import java.util.List;

/// One painted thing. Every output paints each kind in an exhaustive switch without a default, so that a new kind does
/// not compile until all can.
public sealed interface Mark {
    /// What it says.
    MarkMeaning meaning();

    /// The smallest box around it; for text this is only exact where the output uses the measure it was laid out with.
    Box bounds();

    /// A rectangle that stands for an amount.
    ///
    /// @param corner radius of its corners
    record Bar(Box box, double corner, Fill fill, Stroke stroke, MarkMeaning meaning) implements Mark {
        @Override
        public Box bounds() {
            return box;
        }
    }

    /// A rectangle in a grid or a table: a unit, a hundredth, a policy ask.
    ///
    /// @param corner radius of its corners
    record Cell(Box box, double corner, Fill fill, Stroke stroke, MarkMeaning meaning) implements Mark {
        @Override
        public Box bounds() {
            return box;
        }
    }

    /// A line through points.
    record Line(List<Point> points, Stroke stroke, MarkMeaning meaning) implements Mark {
        /// Refuses fewer than two points.
        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line has at least two points");
            }
        }

        @Override
        public Box bounds() {
            return around(points);
        }
    }

    /// A circle that stands for a value at a point.
    record Dot(Point center, double radius, Fill fill, Stroke stroke, MarkMeaning meaning) implements Mark {
        @Override
        public Box bounds() {
            return new Box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
        }
    }

    /// A filled shape between points.
    record Area(List<Point> outline, Fill fill, Stroke stroke, MarkMeaning meaning) implements Mark {
        /// Refuses fewer than three points.
        public Area {
            outline = List.copyOf(outline);
            if (outline.size() < 3) {
                throw new IllegalArgumentException("an area has at least three points");
            }
        }

        @Override
        public Box bounds() {
            return around(outline);
        }
    }

    /// One line of words.
    ///
    /// @param words never wrapped by an output; layout has done that
    /// @param box what the words take up by the measure: its left edge, full width, and ascent plus descent
    /// @param baseline y of the line the letters stand on
    /// @param font size and weight
    record Text(String words, Box box, double baseline, Font font, Tone tone, MarkMeaning meaning) implements Mark {
        @Override
        public Box bounds() {
            return box;
        }
    }

    /// How words are set, in the bundled family.
    ///
    /// @param size in logical pixels
    record Font(double size, Weight weight) {}

    /// The bundled weights.
    enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }

    private static Box around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }
}
