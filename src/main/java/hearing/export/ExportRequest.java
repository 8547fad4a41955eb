package hearing.export;

import hearing.chart.ChartOptions;
import hearing.chart.ChartOptions.Detail;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Theme;
import hearing.export.ExportException.Failure;
import java.util.Locale;
import java.util.Optional;

/// How a chart is to be saved. It may ask for what cannot be done; [#refusal()] says so in words.
///
/// @param width of the chart in logical pixels
/// @param height of the chart in logical pixels
/// @param scale pixels of the file for each logical pixel, 1 to 4
/// @param theme light or dark, whatever the window shows
/// @param language of the chart's words and numbers
/// @param scaleKind logarithmic or linear, where the chart offers both
/// @param background what lies behind the chart
public record ExportRequest(
        int width, int height, int scale, Theme theme, Locale language, ScaleKind scaleKind, Background background) {
    /// The smallest chart that can be read with all its words, in logical pixels.
    public static final int SMALLEST_WIDTH = 320;

    /// The smallest chart that can be read with all its words, in logical pixels.
    public static final int SMALLEST_HEIGHT = 240;

    /// The longest side of a file, in its own pixels.
    public static final int LONGEST_SIDE = 20_000;

    /// The most pixels of a file.
    public static final int MOST_PIXELS = 200_000_000;

    /// The largest scale.
    public static final int LARGEST_SCALE = 4;

    /// 900 × 600 at 2×, light, on its card.
    public static ExportRequest standard(Locale language) {
        return new ExportRequest(900, 600, 2, Theme.LIGHT, language, ScaleKind.LOG, Background.SOLID);
    }

    /// Why no such picture can be made; empty where it can.
    public Optional<ExportException> refusal() {
        if (width <= 0 || height <= 0) {
            return Optional.of(new ExportException(Failure.EMPTY_SIZE, width, height));
        }
        if (width < SMALLEST_WIDTH || height < SMALLEST_HEIGHT) {
            return Optional.of(new ExportException(Failure.TOO_SMALL, width, height, SMALLEST_WIDTH, SMALLEST_HEIGHT));
        }
        if (scale < 1 || scale > LARGEST_SCALE) {
            return Optional.of(new ExportException(Failure.SCALE, scale, LARGEST_SCALE));
        }
        long across = pixelWidth();
        long down = pixelHeight();
        if (across > LONGEST_SIDE || down > LONGEST_SIDE) {
            return Optional.of(new ExportException(Failure.SIDE_TOO_LONG, across, down, LONGEST_SIDE));
        }
        if (across * down > MOST_PIXELS) {
            return Optional.of(new ExportException(
                    Failure.TOO_MANY_PIXELS, across, down, across * down / 1_000_000, MOST_PIXELS / 1_000_000));
        }
        return Optional.empty();
    }

    /// Width of the file in its own pixels.
    public long pixelWidth() {
        return (long) width * scale;
    }

    /// Height of the file in its own pixels.
    public long pixelHeight() {
        return (long) height * scale;
    }

    /// How the chart is to be laid out.
    ///
    /// @throws IllegalArgumentException for an empty size
    public ChartOptions options() {
        return new ChartOptions(new Size(width, height), language, scaleKind, Detail.FULL);
    }
}
