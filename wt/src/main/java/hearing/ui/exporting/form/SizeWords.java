package hearing.ui.exporting.form;

import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.text.Formats;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The size of a file in words: what was asked for, and what it makes in pixels.
public final class SizeWords {
    private SizeWords() {}

    /// Both, with the scale or the resolution between them.
    public static String of(Extent extent, Formats formats, Texts texts) {
        var width = number(extent.width(), formats);
        var height = number(extent.height(), formats);
        var across = number((double) extent.pixelWidth(), formats);
        var down = number((double) extent.pixelHeight(), formats);
        return extent.unit() == LengthUnit.PX
                ? texts.get("exporting.pixels", width, height, number(extent.scale(), formats), across, down)
                : texts.get("exporting.paper", width, height, number(extent.dpi(), formats), across, down);
    }

    private static String number(double value, Formats formats) {
        return formats.number(
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
