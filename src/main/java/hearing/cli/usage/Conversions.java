package hearing.cli.usage;

import hearing.export.request.Extent.LengthUnit;
import hearing.model.value.Id;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the words of the command line mean; empty for those that mean nothing.
public final class Conversions {
    private static final Pattern SIZE = Pattern.compile(
            "(-?\\d{1,9}(?:\\.\\d{1,6})?)[x×](-?\\d{1,9}(?:\\.\\d{1,6})?)(mm|px)?", Pattern.CASE_INSENSITIVE);

    private Conversions() {}

    /// Width and height in a unit, not yet checked.
    public record GivenSize(double width, double height, LengthUnit unit) {}

    /// `1600x1000` pixels, `170x120mm`.
    public static Optional<GivenSize> size(String word) {
        var match = SIZE.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = "mm".equalsIgnoreCase(match.group(3)) ? LengthUnit.MM : LengthUnit.PX;
        return Optional.of(new GivenSize(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)), unit));
    }

    /// A number, not yet checked.
    public static Optional<Double> number(String word) {
        try {
            return Optional.of(Double.valueOf(word));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /// The id of a chart.
    public static Optional<Id> id(String word) {
        try {
            return Optional.of(new Id(word));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
