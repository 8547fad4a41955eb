package hearing.cli.usage;

import hearing.export.request.ExportArguments;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few words: `a4-figure`, `light`.
///
/// @param constants what can be meant
public record Keyword<E extends Enum<E>>(List<E> constants) implements ITypeConverter<E> {
    @Override
    public E convert(String value) {
        return constants.stream()
                .filter(constant -> ExportArguments.word(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(value));
    }
}
