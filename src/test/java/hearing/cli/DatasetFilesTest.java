package hearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line on files as people have them.
class DatasetFilesTest {
    private static final Path TINY = Path.of("src/test/resources/hearing/io/tiny-hearing.json");

    private final CommandLineRun line = new CommandLineRun().with(new JsonDatasets());

    @TempDir
    private Path folder;

    @Test
    void a_whole_dataset_is_valid() {
        assertThat(line.run("validate", TINY.toString())).as(line.out()).isZero();
        assertThat(line.out()).startsWith("“" + TINY + "” is a valid dataset:");
    }

    @Test
    void each_problem_is_a_line_with_its_place() throws IOException {
        var broken = Files.writeString(
                folder.resolve("broken.json"),
                Files.readString(TINY).replaceFirst("\"hearing-dataset/1\"", "\"hearing-dataset/7\""));
        assertThat(line.run("validate", broken.toString())).isEqualTo(ExitCode.FAILED);
        // The format stands in the second line of the file, after two blanks and `"format": `.
        assertThat(line.out().lines()).hasSize(1).allMatch(problem -> problem.startsWith(broken + ":2:13: "));
        assertThat(line.err()).isEmpty();
    }

    @Test
    void a_warning_is_a_line_with_its_place_and_the_dataset_is_valid() throws IOException {
        var doubtful = Files.writeString(
                folder.resolve("doubtful.json"),
                Files.readString(TINY).replaceFirst("more than 25,000 GPUs", "more than a few GPUs"));
        assertThat(line.run("validate", doubtful.toString())).isZero();
        assertThat(line.out().lines().toList())
                .hasSize(2)
                .satisfies(
                        lines -> assertThat(lines.getFirst()).startsWith(doubtful + ":267:21: warning: figure “gpus”"))
                .satisfies(lines -> assertThat(lines.getLast()).contains("is a valid dataset"));
    }

    @Test
    void a_file_that_is_no_json_is_one_line() throws IOException {
        var text = Files.writeString(folder.resolve("notes.txt"), "not a dataset");
        assertThat(line.run("list", text.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(line.err().lines()).hasSize(1).allMatch(problem -> problem.startsWith(text + ":1:"));
    }

    @Test
    void a_file_that_is_not_there_is_one_line_in_the_readers_language() {
        var nowhere = folder.resolve("nowhere.json").toString();
        assertThat(line.run("validate", nowhere)).isEqualTo(ExitCode.FAILED);
        var french = new CommandLineRun().with(new JsonDatasets()).in(Locale.FRENCH);
        assertThat(french.run("validate", nowhere)).isEqualTo(ExitCode.FAILED);
        assertThat(line.out().lines()).hasSize(1).allMatch(problem -> problem.startsWith(nowhere));
        assertThat(french.out().lines()).hasSize(1).allMatch(problem -> problem.startsWith(nowhere));
        assertThat(french.out()).isNotEqualTo(line.out());
    }

    @Test
    void every_chart_of_the_list_is_exported() throws IOException {
        assertThat(line.run("list", TINY.toString())).isZero();
        var ids = line.out().lines().map(each -> each.split(" ")[0]).toList();
        assertThat(ids).isNotEmpty();
        var export = new CommandLineRun().with(new JsonDatasets());
        assertThat(export.run("export", TINY.toString(), "--all", "--out", folder.toString()))
                .as(export.err())
                .isZero();
        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(folder.resolve(id + "-en-1800x1200.png")).exists());
        try (var files = Files.list(folder)) {
            // The manifest is one more.
            assertThat(files).hasSize(ids.size() + 1);
        }
    }

    @Test
    void the_shipped_hearing_is_read_where_no_file_is_named() {
        assertThat(line.run("list")).as(line.err()).isZero();
        assertThat(line.out()).contains("coreweave-growth");
    }
}
