package hearing.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearing.TinyHearing;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.WrittenFile;
import hearing.export.bundle.Manifest.Entry;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import hearing.export.request.ExportFormat;
import hearing.io.ReadResult;
import hearing.model.Hearing;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderManifestTest {
    private static final Hearing TINY = TinyHearing.load();
    private static final Exporter EXPORTER = new Exporter(new Charts(new FontMeasure()));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name_the_manifest() {
        file = folder.resolve("manifest.json");
    }

    @Test
    void is_read_as_it_was_written() throws Exception {
        write(TINY, false, "share-en.csv", "growth-en-1800x1200-dark.png");

        var read = Manifest.read(Files.readAllBytes(file)).orElseThrow();
        assertThat(read.program()).isEqualTo("Hearing Dashboard 0.1.0");
        assertThat(read.dataset().fingerprint()).isEqualTo(TINY.fingerprint());
        assertThat(read.entries())
                .extracting(Entry::name)
                .containsExactly("growth-en-1800x1200-dark.png", "share-en.csv");
        assertThat(read.json()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void a_second_run_for_the_same_dataset_adds_to_it_without_being_told_to_replace() throws Exception {
        write(TINY, false, "share-en.csv");
        write(TINY, false, "share-fr.csv");
        assertThat(listed()).containsExactly("share-en.csv", "share-fr.csv");
    }

    @Test
    void a_file_that_is_written_anew_is_listed_once_as_it_is_now() throws Exception {
        write(TINY, false, "share-en.csv", "share-fr.csv");
        var again = Files.writeString(folder.resolve("share-en.csv"), "other content");
        new FolderManifest(EXPORTER, folder).write(TINY, List.of(entry(again)), true);

        assertThat(listed()).containsExactly("share-en.csv", "share-fr.csv");
        assertThat(Files.readString(file))
                .contains(Fingerprint.of(Files.readAllBytes(again)).sha256());
    }

    @Test
    void a_file_that_is_gone_is_listed_no_more() throws Exception {
        write(TINY, false, "share-en.csv");
        Files.delete(folder.resolve("share-en.csv"));
        write(TINY, false, "share-fr.csv");
        assertThat(listed()).containsExactly("share-fr.csv");
    }

    @Test
    void one_of_another_dataset_is_left_unless_told() throws Exception {
        write(TINY, false, "share-en.csv");
        var before = Files.readAllBytes(file);

        fails(Failure.OTHER_MANIFEST, () -> write(edited(), false, "growth-en.csv"));
        assertThat(file).hasBinaryContent(before);

        write(edited(), true, "growth-en.csv");
        assertThat(listed()).containsExactly("growth-en.csv");
    }

    @Test
    void a_single_file_is_added_where_there_is_a_manifest_and_makes_none() throws Exception {
        add(TINY, "share-en.csv");
        assertThat(file).doesNotExist();

        write(TINY, false, "share-en.csv");
        add(TINY, "share-fr.csv");
        assertThat(listed()).containsExactly("share-en.csv", "share-fr.csv");
    }

    @Test
    void a_file_with_a_name_of_its_own_is_listed_and_leaves_the_manifest_readable() throws Exception {
        write(TINY, false, "share-en.csv");
        add(TINY, "share-it's “one” Größe_1.CSV");
        write(TINY, false, "share-fr.csv");
        assertThat(listed()).containsExactly("share-en.csv", "share-fr.csv", "share-it's “one” Größe_1.CSV");
    }

    @Test
    void a_single_file_of_another_dataset_is_only_listed_no_longer() throws Exception {
        write(TINY, false, "growth-en.csv", "share-en.csv");
        add(edited(), "share-en.csv");
        assertThat(listed()).containsExactly("growth-en.csv");

        var before = Files.readAllBytes(file);
        add(edited(), "rank-en.csv");
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"name\": \"My web app\", \"icons\": []}",
                "[1, 2, 3]",
                "not JSON at all",
                "{\"program\": \"Hearing Dashboard 0.1.0\"}",
                "{\"program\": \"Hearing Dashboard 0.1.0\", \"dataset\": {}, \"files\": [{\"name\":"
                        + " \"../../passwd\"}]}",
                "{\"program\": 7, \"dataset\": null, \"files\": \"none\"}"
            })
    void one_of_somebody_else_is_never_touched(String theirs) throws Exception {
        Files.writeString(file, theirs);
        fails(Failure.FOREIGN_MANIFEST, () -> write(TINY, true, "share-en.csv"));
        fails(Failure.FOREIGN_MANIFEST, () -> write(TINY, false, "share-en.csv"));
        assertThat(file).hasContent(theirs);
    }

    @Test
    void says_whose_it_is_not_in_one_sentence() throws Exception {
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> write(TINY, true, "share-en.csv"))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        failed -> assertThat(failed.sentence(Texts.of(Locale.ENGLISH)))
                                .isEqualTo("“" + file
                                        + "” is not a manifest of this program and was left as it is, so none was"
                                        + " written: rename it, or choose another folder."));
    }

    @Test
    void a_name_that_leads_out_of_the_folder_is_not_this_programs() throws Exception {
        write(TINY, false, "share-en.csv");
        Files.writeString(file, Files.readString(file).replace("share-en.csv", "../share-en.csv"));
        fails(Failure.FOREIGN_MANIFEST, () -> write(TINY, true, "share-fr.csv"));
    }

    @Test
    void a_file_that_names_a_format_and_no_chart_is_not_this_programs() throws Exception {
        write(TINY, false, "share-en.csv");
        Files.writeString(file, Files.readString(file).replace("      \"chart\" : \"share\",\n", ""));
        fails(Failure.FOREIGN_MANIFEST, () -> write(TINY, true, "share-fr.csv"));
    }

    private void write(Hearing hearing, boolean overwrite, String... names) throws IOException, ExportException {
        var entries = new ArrayList<Entry>();
        for (var name : names) {
            entries.add(entry(Files.writeString(folder.resolve(name), "content of " + name)));
        }
        new FolderManifest(EXPORTER, folder).write(hearing, entries, overwrite);
    }

    private void add(Hearing hearing, String name) throws IOException, ExportException {
        var written = Files.writeString(folder.resolve(name), "new content of " + name);
        new FolderManifest(EXPORTER, folder).add(hearing, entry(written));
    }

    private static Entry entry(Path written) throws IOException {
        var bytes = Files.readAllBytes(written);
        var name = String.valueOf(written.getFileName());
        var chart = new Id(name.substring(0, name.indexOf('-')));
        var format = name.endsWith(".csv") ? ExportFormat.CSV : ExportFormat.PNG;
        return new Entry(name, chart, format, new WrittenFile(written, bytes.length, Fingerprint.of(bytes)));
    }

    private List<String> listed() throws IOException {
        return Manifest.read(Files.readAllBytes(file)).orElseThrow().entries().stream()
                .map(Entry::name)
                .toList();
    }

    /// The same dataset after a space was added to its file.
    private static Hearing edited() {
        return ((ReadResult.Loaded) TinyHearing.read(TinyHearing.json() + " ")).hearing();
    }

    private static void fails(Failure failure, ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOfSatisfying(
                        ExportException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
