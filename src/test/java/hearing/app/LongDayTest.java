package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who works all day in one window is not slowed down by what they have seen.
class LongDayTest {
    private static final int ROUNDS = 200;
    private static final double MOST_GROWTH = 10;

    @TempDir
    private Path folder;

    @Test
    void two_hundred_rounds_through_the_window_leave_the_memory_as_the_first_did() throws Exception {
        var dataset = Files.copy(
                Path.of("resources", "hearing", "data", "winning-the-ai-race.json"), folder.resolve("copy.json"));
        var modules = Optional.ofNullable(System.getProperty("jdk.module.path"))
                .orElseThrow(() -> new AssertionError("this test starts the program as modules: run it by mvn"));
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = List.of(
                java,
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=javafx.graphics,hearing",
                "--module-path",
                modules,
                "--patch-module",
                "hearing=" + Path.of("target", "test-classes"),
                "--module",
                "hearing/hearing.app.LongDay",
                dataset.toString(),
                String.valueOf(ROUNDS));
        var errors = folder.resolve("errors.txt");
        var day = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        var said = new String(day.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(day.waitFor()).as(Files.readString(errors)).isZero();
        var megabytes = said.strip().split(" ");
        assertThat(Double.parseDouble(megabytes[1]) - Double.parseDouble(megabytes[0]))
                .as("megabytes more after the last round than after the first: %s", said)
                .isLessThan(MOST_GROWTH);
    }
}
