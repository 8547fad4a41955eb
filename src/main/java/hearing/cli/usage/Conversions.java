package hearing.cli.usage;

import hearing.chart.drawing.Theme;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the words of the command line mean. What cannot be read is explained by [UsageSentences].
public final class Conversions {
    private static final Pattern SIZE = Pattern.compile("(-?\\d{1,9})[xX×](-?\\d{1,9})");

    private Conversions() {}

    /// Width and height in logical pixels, not yet checked.
    public record PixelSize(int width, int height) {}

    /// `1600x1000`.
    public static final class ToSize implements ITypeConverter<PixelSize> {
        @Override
        public PixelSize convert(String value) {
            var match = SIZE.matcher(value);
            if (!match.matches()) {
                throw new TypeConversionException(value);
            }
            return new PixelSize(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        }
    }

    /// `light` or `dark`.
    public static final class ToTheme implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String value) {
            return switch (value) {
                case "light" -> Theme.LIGHT;
                case "dark" -> Theme.DARK;
                default -> throw new TypeConversionException(value);
            };
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
