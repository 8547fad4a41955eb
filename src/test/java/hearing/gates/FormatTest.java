package hearing.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every source file is formatted. `mvn test -Dtest=FormatTest -Dhearing.format=write` formats them.
///
/// A test rather than a Maven plugin: the formatter parses with the compiler of the JVM it runs in, and Maven's own may
/// be too old for these sources.
@Tag("minutes")
class FormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("hearing.format"));

    @Test
    void every_source_file_is_formatted() throws IOException {
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        var unformatted = new ArrayList<Path>();
        int seen = 0;
        for (var file : sources()) {
            seen++;
            var source = Files.readString(file);
            var formatted = formatted(formatter, file, source);
            if (!formatted.equals(source)) {
                unformatted.add(file);
                if (WRITE) {
                    Files.writeString(file, formatted);
                }
            }
        }
        assertThat(seen).as("files seen").isGreaterThan(50);
        assertThat(unformatted)
                .as(WRITE ? "files that have just been formatted" : "files to format")
                .matches(files -> WRITE || files.isEmpty());
    }

    private static String formatted(Formatter formatter, Path file, String source) {
        try {
            return ImportOrderer.reorderImports(formatter.formatSourceAndFixImports(source), Style.PALANTIR);
        } catch (FormatterException unread) {
            throw new AssertionError("the formatter cannot read " + file, unread);
        }
    }

    private static Iterable<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
