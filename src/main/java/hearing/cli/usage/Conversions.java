package hearing.cli.usage;

import hearing.export.request.ExportArguments;
import hearing.export.request.Extent.LengthUnit;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the words of the command line mean; empty for those that mean nothing.
public final class Conversions {
    private static final Pattern SIZE =
            Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,6})?)[xX×](-?\\d{1,9}(?:\\.\\d{1,6})?)(mm|px)?");

    private Conversions() {}

    /// Width and height in a unit, not yet checked.
    public record GivenSize(double width, double height, LengthUnit unit) {}

    /// `1600x1000` pixels, `170x120mm`.
    public static Optional<GivenSize> size(String word) {
        var match = SIZE.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = "mm".equals(match.group(3)) ? LengthUnit.MM : LengthUnit.PX;
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

    /// A language of the interface.
    public static Optional<Locale> language(String word) {
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(word))
                .findFirst();
    }

    /// The id of a chart.
    public static Optional<Id> id(String word) {
        try {
            return Optional.of(new Id(word));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /// One of a few words: `a4-figure`, `light`.
    ///
    /// @param constants what can be meant
    public static <E extends Enum<E>> Optional<E> keyword(E[] constants, String word) {
        for (var constant : constants) {
            if (ExportArguments.word(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
