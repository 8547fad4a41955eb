package hearing.io.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes JSON for people to read: indented, in the order it is given, the same bytes on every system. By Jackson's
/// generator alone: its mapper takes longer to wake up than a chart takes to be painted.
public final class JsonText {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /// A value as UTF-8, a line feed at its end.
    ///
    /// @param value maps (in their order), lists, texts, numbers, booleans
    /// @throws IllegalArgumentException for anything else
    public static byte[] of(Object value) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(new Indented(), text)) {
            write(value, json);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object value, JsonGenerator json) {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, each) -> {
                    json.writeName(String.valueOf(name));
                    write(each, json);
                });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(each -> write(each, json));
                json.writeEndArray();
            }
            case String words -> json.writeString(words);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            default -> throw new IllegalArgumentException("nothing JSON has: " + value.getClass());
        }
    }

    /// Every document has a printer of its own, which counts how deep it is.
    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
