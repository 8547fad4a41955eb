package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.ProgramRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who works all day in one window is not slowed down by what they have seen.
@Tag("minutes")
class LongDayTest {
    private static final List<String> SMALL_AND_HEADLESS = List.of(
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "--enable-native-access=javafx.graphics,hearing");
    private static final String ROUNDS = "120";
    private static final double MOST_GROWTH = 10;

    @TempDir
    private Path folder;

    @Test
    void a_hundred_and_twenty_rounds_through_the_window_leave_the_memory_as_it_was() throws Exception {
        var shipped = Path.of("resources", "hearing", "data", "winning-the-ai-race.json");
        var dataset = Files.copy(shipped, folder.resolve("copy.json")).toString();

        var said = ProgramRun.of(LongDay.class, SMALL_AND_HEADLESS, List.of(dataset, ROUNDS))
                .endsWith(0);

        // What JavaFX has to say comes before.
        var megabytes = said.lines().toList().getLast().split(" ");
        assertThat(Double.parseDouble(megabytes[1]) - Double.parseDouble(megabytes[0]))
                .as("megabytes more after the last round than once everything had been seen: %s", List.of(megabytes))
                .isLessThan(MOST_GROWTH);
    }
}
