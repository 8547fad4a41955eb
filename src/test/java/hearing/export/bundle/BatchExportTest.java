package hearing.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchExportTest {
    private static final ChartCatalog CATALOG = new ChartCatalog(TinyHearing.load());
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));

    @TempDir
    private Path folder;

    @Test
    void writes_every_chart_in_every_format_and_a_manifest_that_is_right() throws Exception {
        var summary = batch(all(), folder, false).run((_, _) -> {}, () -> false);

        assertThat(summary.failed()).isEmpty();
        assertThat(summary.stopped()).isFalse();
        assertThat(summary.written()).hasSize(2 * CATALOG.ids().size());
        var manifest = Files.readString(folder.resolve("manifest.json"));
        assertThat(manifest).contains(CATALOG.hearing().fingerprint().sha256());
        for (var file : summary.written()) {
            assertThat(manifest).contains("\"" + file.file().getFileName() + "\"");
            assertThat(manifest)
                    .contains(Fingerprint.of(Files.readAllBytes(file.file())).sha256());
        }
    }

    @Test
    void makes_the_folder_it_is_given() throws Exception {
        var deep = folder.resolve("a").resolve("b");
        batch(all(), deep, false).run((_, _) -> {}, () -> false);
        assertThat(deep.resolve("manifest.json")).exists();
    }

    @Test
    void a_folder_that_is_a_file_is_refused_before_anything_is_written() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> batch(all(), file, false).run((_, _) -> {}, () -> false))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        refused -> assertThat(refused.failure()).isEqualTo(Failure.NOT_A_FOLDER));
    }

    @Test
    void what_exists_is_left_and_the_rest_is_written() throws Exception {
        var old = Files.writeString(folder.resolve("growth-en-1800x1200.png"), "mine");
        var summary = batch(all(), folder, false).run((_, _) -> {}, () -> false);

        assertThat(old).hasContent("mine");
        assertThat(summary.written()).hasSize(2 * CATALOG.ids().size() - 1);
        assertThat(summary.failed()).hasSize(1);
        assertThat(summary.failed().getFirst().sentence(ENGLISH)).contains("exists already");
    }

    @Test
    void an_unknown_chart_is_a_sentence_and_the_rest_is_written() throws Exception {
        var charts = List.of(ChartView.of(new Id("nowhere")), ChartView.of(new Id("growth")));
        var summary = batch(charts, folder, false).run((_, _) -> {}, () -> false);

        assertThat(summary.written()).hasSize(2);
        assertThat(summary.failed())
                .allMatch(failed -> failed.name().startsWith("nowhere.")
                        && failed.sentence(ENGLISH).startsWith("There is no chart with the id “nowhere”"));
    }

    @Test
    void a_folder_removed_in_mid_run_is_a_sentence_for_each_file_and_leaves_nothing() throws Exception {
        var gone = folder.resolve("gone");
        var summary = batch(all(), gone, false).run((done, _) -> removeAfter(done, gone), () -> false);

        assertThat(summary.failed())
                .isNotEmpty()
                .allSatisfy(failed -> assertThat(failed.sentence(ENGLISH)).contains("is not there (any more)"));
        assertThat(gone).doesNotExist();
    }

    @Test
    void stopping_begins_nothing_new_and_leaves_whole_files() throws Exception {
        var stop = new AtomicBoolean();
        var summary = batch(all(), folder, false).run((_, _) -> stop.set(true), stop::get);

        assertThat(summary.stopped()).isTrue();
        assertThat(summary.failed()).isEmpty();
        assertThat(summary.written().size()).isLessThan(2 * CATALOG.ids().size());
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void tells_how_far_it_is_in_order() throws Exception {
        var steps = new ArrayList<Integer>();
        batch(List.of(ChartView.of(new Id("growth"))), folder, false).run((done, _) -> steps.add(done), () -> false);
        assertThat(steps).containsExactly(0, 1);
    }

    @Test
    void a_dataset_whose_id_leads_elsewhere_is_refused_by_its_reader() {
        for (var id : List.of("../up", "a/b", "a\\\\b")) {
            var json = TinyHearing.json()
                    .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + id.replace("\\", "\\\\") + "\"");
            assertThat(TinyHearing.read(json)).isInstanceOf(hearing.io.ReadResult.Broken.class);
        }
    }

    private BatchExport batch(List<ChartView> charts, Path where, boolean overwrite) {
        var request = ExportRequest.standard(Locale.ENGLISH);
        var formats = List.of(ExportFormat.PNG, ExportFormat.CSV);
        return new BatchExport(exporter, new BatchExport.Order(CATALOG, charts, formats, request, where, overwrite));
    }

    private static List<ChartView> all() {
        return CATALOG.ids().stream().map(ChartView::of).toList();
    }

    /// The folder goes before the first file is waited for.
    private static void removeAfter(int done, Path folder) {
        if (done > 0) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
