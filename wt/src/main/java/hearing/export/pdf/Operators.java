package hearing.export.pdf;

import hearing.chart.drawing.Box;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/// A content stream in the making: the operators of a page, one a line. Numbers have at most four decimals, without an
/// exponent, whatever the machine's language. Colours are only set where they change.
final class Operators {
    private static final int DECIMALS = 10_000;
    private static final double NO_LENGTH = 1e-9;

    private final StringBuilder stream = new StringBuilder(1 << 14);
    private String fill = "";
    private String outline = "";

    /// An operator behind its operands.
    Operators add(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
        }
        stream.append(operator).append('\n');
        return this;
    }

    /// Dashes and the gaps between them, from here on.
    Operators dashes(double dash, double gap) {
        stream.append("[ ");
        number(dash);
        number(gap);
        return raw("] 0 d");
    }

    /// What comes as it is.
    Operators raw(String operators) {
        stream.append(operators).append('\n');
        return this;
    }

    /// The colour of what is filled from here on.
    ///
    /// @param color `#RRGGBB`
    Operators fill(String color) {
        if (!color.equals(fill)) {
            fill = color;
            color(color, "rg");
        }
        return this;
    }

    /// The colour of what is outlined from here on.
    ///
    /// @param color `#RRGGBB`
    Operators outline(String color) {
        if (!color.equals(outline)) {
            outline = color;
            color(color, "RG");
        }
        return this;
    }

    /// The path of a box.
    Operators box(Box box) {
        return add("re", box.x(), box.y(), box.width(), box.height());
    }

    /// The path of a shape without quadratic curves, exactly as Java2D has it, so that dashes begin where they begin in
    /// a PNG.
    Operators path(Shape shape) {
        var at = new double[] {Double.NaN, Double.NaN};
        var points = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            segment(path.currentSegment(points), points, at);
        }
        return this;
    }

    private void segment(int kind, double[] points, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> to("m", points, 2, at);
            case PathIterator.SEG_LINETO -> unlessHere("l", points, 2, at);
            case PathIterator.SEG_CUBICTO -> unlessHere("c", points, 6, at);
            case PathIterator.SEG_CLOSE -> stream.append("h\n");
            default -> throw new IllegalArgumentException("no path of a chart has segments of kind " + kind);
        }
    }

    // A rectangle without corners comes with curves of no length.
    private void unlessHere(String operator, double[] points, int count, double[] at) {
        if (Math.hypot(points[count - 2] - at[0], points[count - 1] - at[1]) > NO_LENGTH) {
            to(operator, points, count, at);
        }
    }

    private void to(String operator, double[] points, int count, double[] at) {
        for (int i = 0; i < count; i++) {
            number(points[i]);
        }
        stream.append(operator).append('\n');
        at[0] = points[count - 2];
        at[1] = points[count - 1];
    }

    private void color(String color, String operator) {
        int rgb = Integer.decode(color);
        add(operator, (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    private void number(double number) {
        long scaled = Math.round(Math.abs(number) * DECIMALS);
        if (number < 0 && scaled > 0) {
            stream.append('-');
        }
        stream.append(scaled / DECIMALS);
        long rest = scaled % DECIMALS;
        if (rest > 0) {
            stream.append('.');
            for (long digit = DECIMALS / 10; rest > 0; rest %= digit, digit /= 10) {
                stream.append(rest / digit);
            }
        }
        stream.append(' ');
    }

    @Override
    public String toString() {
        return stream.toString();
    }
}
