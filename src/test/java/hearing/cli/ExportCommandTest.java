package hearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private final CommandLineRun line = new CommandLineRun();

    @TempDir
    private Path folder;

    @Test
    void writes_every_chart_at_the_standard_size() throws IOException {
        assertThat(line.run("export", "--all", "--out", folder.toString())).isZero();
        assertThat(names(folder))
                .containsExactly(
                        "manifest.json",
                        "policy-asks-en-1800x1200.png",
                        "rank-en-1800x1200.png",
                        "share-en-1800x1200.png");
        var picture = ImageIO.read(folder.resolve("rank-en-1800x1200.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1800);
        assertThat(picture.getHeight()).isEqualTo(1200);
        assertThat(line.out().strip()).isEqualTo("3 files were written to “" + folder + "”.");
        assertThat(line.err()).isEmpty();
        assertThat(line.opened).isEmpty();
    }

    @Test
    void writes_the_charts_it_is_asked_for_as_it_is_asked() throws IOException {
        var out = folder.resolve("new").resolve("deeper");
        int code = line.run(("export mine.json --figure share policy-asks --figure share --size 400x300 --scale 3"
                        + " --theme dark --lang fr --out " + out)
                .split(" "));
        assertThat(code).isZero();
        assertThat(names(out))
                .containsExactly("manifest.json", "policy-asks-fr-1200x900-dark.png", "share-fr-1200x900-dark.png");
        var picture = ImageIO.read(out.resolve("share-fr-1200x900-dark.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1200);
        // The corner of the dark card.
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFF171B22);
        assertThat(line.out().strip()).isEqualTo("2 fichiers écrits dans «\u202f" + out + "\u202f».");
    }

    @Test
    void one_file_is_counted_as_one() {
        assertThat(line.run("export", "--figure", "share", "--out", folder.toString()))
                .isZero();
        assertThat(line.out()).startsWith("One file was written to “");
    }

    @Test
    void a_file_that_exists_is_left_and_counts_as_failed() throws IOException {
        var old = Files.writeString(folder.resolve("rank-en-1800x1200.png"), "old");
        assertThat(line.run("export", "--all", "--out", folder.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(old).hasContent("old");
        assertThat(line.err().lines())
                .containsExactly("rank: “" + old
                        + "” exists already and was left as it is: choose another name, or allow it to be replaced.");
        assertThat(names(folder)).hasSize(4);
        assertThat(line.out()).startsWith("2 files were written");
    }

    @Test
    void a_file_that_exists_is_replaced_where_that_is_asked_for() throws IOException {
        var old = Files.writeString(folder.resolve("rank-en-1800x1200.png"), "old");
        assertThat(line.run("export", "--all", "--overwrite", "--out", folder.toString()))
                .isZero();
        assertThat(ImageIO.read(old.toFile()).getWidth()).isEqualTo(1800);
        assertThat(names(folder)).hasSize(4);
    }

    @Test
    void a_manifest_of_somebody_else_is_left_and_the_charts_are_written() throws IOException {
        var theirs = Files.writeString(folder.resolve("manifest.json"), "{\"name\": \"My web app\"}");
        assertThat(line.run("export", "--all", "--overwrite", "--out", folder.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(theirs).hasContent("{\"name\": \"My web app\"}");
        assertThat(line.err().lines())
                .containsExactly("manifest.json: “" + theirs
                        + "” is not a manifest of this program and was left as it is, so none was written: rename it,"
                        + " or choose another folder.");
        assertThat(names(folder)).hasSize(4);
    }

    @Test
    void a_second_language_goes_into_the_same_folder_and_its_manifest() throws IOException {
        assertThat(line.run("export", "--all", "--out", folder.toString())).isZero();
        assertThat(line.run("export", "--all", "--lang", "fr", "--out", folder.toString()))
                .isZero();
        assertThat(line.err()).isEmpty();
        assertThat(folder.resolve("manifest.json"))
                .content()
                .contains("rank-en-1800x1200.png", "rank-fr-1800x1200.png", "share-en-1800x1200.png");
    }

    @Test
    void a_folder_that_is_a_file_is_one_sentence() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThat(line.run("export", "--all", "--out", file.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(line.err().lines()).containsExactly("“" + file + "” is a file, not a folder: choose a folder.");
        assertThat(line.out()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_sentence() throws IOException {
        var below = Files.createFile(folder.resolve("file")).resolve("below");
        assertThat(line.run("export", "--all", "--out", below.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(line.err().lines()).containsExactly("The folder “" + below + "” cannot be made: choose another.");
    }

    @Test
    void a_broken_dataset_makes_no_folder() {
        line.with((_, _) -> {
            throw new Datasets.BrokenDataset(List.of("A problem."));
        });
        var out = folder.resolve("new");
        assertThat(line.run("export", "broken.json", "--all", "--out", out.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(line.err().lines()).containsExactly("A problem.");
        assertThat(out).doesNotExist();
    }

    @Test
    void two_runs_write_the_same_bytes() throws IOException {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        line.run("export", "--all", "--out", first.toString());
        line.run("export", "--all", "--out", second.toString());
        assertThat(contents(first)).hasSize(4).containsExactlyEntriesOf(contents(second));
    }

    @Test
    void progress_is_shown_on_a_terminal_and_taken_away() {
        assertThat(line.onTerminal().run("export", "--all", "--out", folder.toString()))
                .isZero();
        assertThat(line.err()).startsWith("1 of 3: share\r").contains("3 of 3: policy-asks\r");
        assertThat(line.err()).endsWith("\r");
    }

    @Test
    void speaks_the_systems_language_and_english_to_everybody_else() throws IOException {
        line.in(Locale.CANADA_FRENCH).run("export", "--figure", "rank", "--out", folder.toString());
        line.in(Locale.JAPANESE).run("export", "--figure", "rank", "--out", folder.toString());
        assertThat(names(folder)).containsExactly("rank-en-1800x1200.png", "rank-fr-1800x1200.png");
    }

    @Test
    void a_file_written_anew_alone_is_anew_in_the_manifest_of_its_folder() throws IOException {
        var out = folder.toString();
        line.run("export", "--figure", "share", "rank", "--out", out);
        var before = Files.readString(folder.resolve("manifest.json"));
        line.run("export", "--figure", "share", "--border", "--overwrite", "--out", out);
        line.run("export", "--figure", "rank", "--name", "own", "--out", out);

        var manifest = Files.readString(folder.resolve("manifest.json"));
        assertThat(manifest).isNotEqualTo(before);
        assertThat(names(folder)).contains("own.png", "share-en-1800x1200.png");
        for (var name : names(folder)) {
            if (!name.equals("manifest.json")) {
                assertThat(manifest)
                        .contains(Fingerprint.of(Files.readAllBytes(folder.resolve(name)))
                                .sha256());
            }
        }
    }

    // The window refuses the same names: `ExportSheetViewModelTest`.
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", ".hidden", "a\\b", "a/b.png", "a\nb", "a\tb", "a\u007F"})
    void a_name_that_is_none_is_refused_before_anything_is_made(String name) {
        var out = folder.resolve("new");
        assertThat(line.run("export", "--figure", "rank", "--out", out.toString(), "--name", name))
                .isEqualTo(ExitCode.USAGE);
        assertThat(line.err().lines())
                .hasSize(2)
                .first()
                .isEqualTo("“--name” takes the name of a file alone: one without slashes, line breaks or other control"
                        + " characters that does not begin with a dot; its folder goes with --out.");
        assertThat(out).doesNotExist();
    }

    @Test
    void no_zip_is_written_where_no_chart_is_ready() throws IOException {
        assertThat(line.run(
                        "export",
                        "--figure",
                        "share",
                        "--without",
                        "source",
                        "--check",
                        "--evidence",
                        "--out",
                        folder.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(line.out()).contains("0 of 1 charts are ready");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void a_pdf_on_a_page_of_its_own_is_checked_as_well() {
        var slide = "export --figure policy-asks --format png,pdf --page a4 --preset slide-16-9 --check".split(" ");
        line.with(new JsonDatasets());
        assertThat(line.run(slide)).isEqualTo(ExitCode.FAILED);
        assertThat(line.err()).startsWith("policy-asks: ").contains(" pt");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static TreeMap<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        for (var name : names(folder)) {
            contents.put(name, HexFormat.of().formatHex(Files.readAllBytes(folder.resolve(name))));
        }
        return contents;
    }
}
