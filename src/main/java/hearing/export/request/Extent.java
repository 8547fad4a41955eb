package hearing.export.request;

import hearing.chart.drawing.Size;
import hearing.export.request.ExportException.Failure;
import java.util.Optional;
import java.util.OptionalDouble;

/// How large a chart is: on paper, in pixels, and in the logical pixels it is laid out in. The three hang together by
/// `scale`, pixels of the file for each logical one, and `dpi`, pixels of the file for each inch of paper. At the
/// usual pairs of the two (1× and 96 dpi, 2× and 192 dpi) a logical pixel is 1/96 inch, as in CSS, and 12 logical
/// pixels are 9 points.
///
/// @param width in `unit`: logical pixels, or millimetres of paper
/// @param height in `unit`
/// @param unit what width and height are given in
/// @param scale pixels of the file for each logical pixel, 0.5 to 10 where it is not that of the resolution
/// @param dpi pixels of the file for each inch, 36 to 2400
public record Extent(double width, double height, LengthUnit unit, double scale, double dpi) {
    /// The smallest chart that can be read with all its words, in logical pixels.
    public static final int SMALLEST_WIDTH = 320;

    /// The smallest chart that can be read with all its words, in logical pixels.
    public static final int SMALLEST_HEIGHT = 240;

    /// The longest side of a file, in its own pixels.
    public static final int LONGEST_SIDE = 20_000;

    /// The most pixels of a file.
    public static final int MOST_PIXELS = 200_000_000;

    /// The smallest and the largest scale.
    public static final double SMALLEST_SCALE = 0.5;

    /// The largest scale.
    public static final double LARGEST_SCALE = 10;

    /// The lowest resolution.
    public static final double LOWEST_DPI = 36;

    /// The highest resolution.
    public static final double HIGHEST_DPI = 2400;

    /// Logical pixels of an inch at the natural size, as in CSS.
    public static final double NATURAL_DPI = 96;

    /// The resolution of paper where none is asked for.
    public static final double PRINT_DPI = 300;

    /// The scale of pixels where none is asked for.
    public static final double SCREEN_SCALE = 2;

    /// What a length is given in.
    public enum LengthUnit {
        /// Logical pixels.
        PX,
        /// Millimetres of paper.
        MM
    }

    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;
    // What reckoning with fractions of an inch may be off by.
    private static final double ROUNDING = 1e-6;

    /// A chart of so many logical pixels, at its natural size on paper.
    public static Extent pixels(double width, double height, double scale) {
        return of(width, height, LengthUnit.PX, OptionalDouble.of(scale), OptionalDouble.empty());
    }

    /// A chart of so many millimetres, laid out at its natural size.
    public static Extent millimetres(double width, double height, double dpi) {
        return of(width, height, LengthUnit.MM, OptionalDouble.empty(), OptionalDouble.of(dpi));
    }

    /// A chart of this size; where scale or resolution are left open they are what the unit has: 2× on its natural
    /// resolution for pixels, [#PRINT_DPI] at the natural scale for paper.
    public static Extent of(double width, double height, LengthUnit unit, OptionalDouble scale, OptionalDouble dpi) {
        return switch (unit) {
            case PX -> {
                double times = scale.orElse(SCREEN_SCALE);
                yield new Extent(width, height, unit, times, dpi.orElse(NATURAL_DPI * times));
            }
            case MM -> {
                double density = dpi.orElse(PRINT_DPI);
                yield new Extent(width, height, unit, scale.orElse(density / NATURAL_DPI), density);
            }
        };
    }

    /// Why no such picture can be made; empty where it can.
    public Optional<ExportException> refusal() {
        if (!(width > 0 && height > 0)) {
            return refused(Failure.EMPTY_SIZE, width, height);
        }
        // At its natural size a chart on paper has the scale of its resolution, which has bounds of its own.
        boolean natural = unit == LengthUnit.MM && scale == dpi / NATURAL_DPI;
        if (!natural && !(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            return refused(Failure.SCALE, SMALLEST_SCALE, LARGEST_SCALE, scale);
        }
        if (!(dpi >= LOWEST_DPI && dpi <= HIGHEST_DPI)) {
            return refused(Failure.DPI, LOWEST_DPI, HIGHEST_DPI, dpi);
        }
        long across = pixelWidth();
        long down = pixelHeight();
        if (across > LONGEST_SIDE || down > LONGEST_SIDE || across * down > MOST_PIXELS) {
            return tooLarge();
        }
        if (logicalWidth() < SMALLEST_WIDTH - ROUNDING || logicalHeight() < SMALLEST_HEIGHT - ROUNDING) {
            return tooSmall();
        }
        return Optional.empty();
    }

    // The sentences speak the unit that was asked for; each number is rounded to the side on which they stay true.
    private Optional<ExportException> tooLarge() {
        long across = pixelWidth();
        long down = pixelHeight();
        boolean onPaper = unit == LengthUnit.MM;
        double wide = onPaper ? up(width) : across;
        double high = onPaper ? up(height) : down;
        if (across > LONGEST_SIDE || down > LONGEST_SIDE) {
            double longest = onPaper ? down(LONGEST_SIDE / dpi * MM_PER_INCH) : LONGEST_SIDE;
            return refused(Failure.SIDE_TOO_LONG, wide, high, longest, unitChoice());
        }
        long millions = across * down / 1_000_000;
        return refused(Failure.TOO_MANY_PIXELS, wide, high, millions, MOST_PIXELS / 1_000_000, unitChoice());
    }

    private Optional<ExportException> tooSmall() {
        double narrowest = up(asked(SMALLEST_WIDTH));
        double lowest = up(asked(SMALLEST_HEIGHT));
        return refused(Failure.TOO_SMALL, down(width), down(height), narrowest, lowest, unitChoice());
    }

    private double up(double length) {
        return Math.ceil(length * steps() - ROUNDING) / steps();
    }

    private double down(double length) {
        return Math.floor(length * steps() + ROUNDING) / steps();
    }

    /// What the sentences choose the unit's name by.
    private int unitChoice() {
        return switch (unit) {
            case PX -> 0;
            case MM -> 1;
        };
    }

    /// Into how many parts sentences part the unit.
    private int steps() {
        return switch (unit) {
            case PX -> 1;
            case MM -> 10;
        };
    }

    /// What the chart is laid out for.
    ///
    /// @throws IllegalArgumentException for an empty size
    public Size logical() {
        return new Size(logicalWidth(), logicalHeight());
    }

    /// Width of the file in its own pixels.
    public long pixelWidth() {
        return pixels(width);
    }

    /// Height of the file in its own pixels.
    public long pixelHeight() {
        return pixels(height);
    }

    /// How many points of paper a length in logical pixels is.
    public double points(double logical) {
        return logical * scale / dpi * POINTS_PER_INCH;
    }

    /// Width on paper.
    public double millimetreWidth() {
        return millimetres(width);
    }

    /// Height on paper.
    public double millimetreHeight() {
        return millimetres(height);
    }

    private double logicalWidth() {
        return logical(width);
    }

    private double logicalHeight() {
        return logical(height);
    }

    private double logical(double length) {
        return switch (unit) {
            case PX -> length;
            case MM -> length / MM_PER_INCH * dpi / scale;
        };
    }

    /// The length in the unit that is so many logical pixels.
    private double asked(double logical) {
        return switch (unit) {
            case PX -> logical;
            case MM -> logical * scale / dpi * MM_PER_INCH;
        };
    }

    private long pixels(double length) {
        return Math.max(1, Math.round(logical(length) * scale));
    }

    private double millimetres(double length) {
        return switch (unit) {
            case PX -> length * scale / dpi * MM_PER_INCH;
            case MM -> length;
        };
    }

    private static Optional<ExportException> refused(Failure failure, Object... arguments) {
        return Optional.of(new ExportException(failure, arguments));
    }
}
