package hearing.cli.usage;

import hearing.export.request.Extent.LengthUnit;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the words of the command line mean. What cannot be read is explained by [UsageSentences].
public final class Conversions {
    private static final Pattern SIZE =
            Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,6})?)[xX×](-?\\d{1,9}(?:\\.\\d{1,6})?)(mm|px)?");

    private Conversions() {}

    /// Width and height in a unit, not yet checked.
    public record GivenSize(double width, double height, LengthUnit unit) {}

    /// `1600x1000` pixels, `170x120mm`.
    public static final class ToSize implements ITypeConverter<GivenSize> {
        @Override
        public GivenSize convert(String value) {
            var match = SIZE.matcher(value);
            if (!match.matches()) {
                throw new TypeConversionException(value);
            }
            var unit = "mm".equals(match.group(3)) ? LengthUnit.MM : LengthUnit.PX;
            return new GivenSize(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)), unit);
        }
    }

    /// A language of the interface.
    public static final class ToLanguage implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return Texts.LANGUAGES.stream()
                    .filter(language -> language.getLanguage().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /// The id of a chart.
    public static final class ToId implements ITypeConverter<Id> {
        @Override
        public Id convert(String value) {
            try {
                return new Id(value);
            } catch (IllegalArgumentException noId) {
                throw new TypeConversionException(value);
            }
        }
    }
}
