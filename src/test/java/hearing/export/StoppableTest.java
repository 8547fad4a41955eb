package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("minutes")
class StoppableTest {
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");
    // What a process ends with that the system asked to end: 128 and the number of the signal.
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    // Windows ends a process without a word.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_run_that_is_stopped_lists_the_files_it_wrote_and_says_so() throws Exception {
        var run = ProgramRun.of(
                List.of("export", "--all", "--format", "png,svg,pdf", "--lang", "en", "--out", folder.toString()));
        while (run.goesOn()
                && names().stream().filter(name -> !name.startsWith(".")).count() < 3) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        run.stop();

        var said = run.endsWith(TERMINATED);

        var names = names();
        assertThat(names).contains("manifest.json").noneMatch(name -> name.endsWith(".part"));
        var charts =
                names.stream().filter(name -> !name.equals("manifest.json")).toList();
        assertThat(listed()).containsExactlyElementsOf(charts);
        // 63 charts in three formats.
        assertThat(charts).hasSizeBetween(3, 3 * 63 - 1);
        assertThat(said.strip()).isEqualTo("Stopped: " + charts.size() + " files were written to “" + folder + "”.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_zip_that_is_stopped_is_not_written_and_that_is_said() throws Exception {
        var run = ProgramRun.of(
                List.of("export", "--all", "--evidence", "--lang", "en", "--out", folder.toString() + "/new"));
        while (run.goesOn() && Files.notExists(folder.resolve("new"))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        run.stop();

        assertThat(run.endsWith(TERMINATED).strip()).isEqualTo("The evidence was given up; nothing was written.");
        assertThat(folder.resolve("new")).isEmptyDirectory();
    }

    @Test
    void the_end_waits_for_what_is_in_hand_but_not_for_ever() throws Exception {
        var lock = new ReentrantReadWriteLock();
        lock.readLock().lock();
        var end = new Thread(() -> assertThat(Stoppable.end(lock, 60)).isTrue());
        end.start();
        assertThat(end.join(Duration.ofMillis(50))).isFalse();
        lock.readLock().unlock();
        end.join();

        // It has let go of nothing: whoever comes later waits.
        assertThat(lock.isWriteLocked()).isTrue();
        assertThat(Stoppable.end(lock, 0)).isFalse();
    }

    private List<String> listed() throws IOException {
        return NAME.matcher(Files.readString(folder.resolve("manifest.json")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .sorted()
                .toList();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
