package hearing.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportFormat;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.exporting.form.ExportChoices.Scope;
import hearing.ui.state.HearingSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportSheetViewModelTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @TempDir
    private Path folder;

    private final Charts charts = new Charts(new FontMeasure());
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final SimpleObjectProperty<Path> target = new SimpleObjectProperty<>();
    private final ExportSheetViewModel sheet =
            new ExportSheetViewModel(session, new Exporter(charts), target, new Lifetime());

    @BeforeEach
    void openOnTheFirstFigure() {
        target.set(folder);
        session.chooseChart(ChartView.of(SampleHearing.ENGINES));
        sheet.open();
    }

    @Test
    void suggests_a_name_that_follows_the_choices() {
        assertThat(sheet.target().name.get()).isEqualTo("engines-built-en-1800x1200.png");

        sheet.choices().theme.set(Theme.DARK);
        sheet.choices().scale.set("1");

        assertThat(sheet.target().name.get()).isEqualTo("engines-built-en-900x600-dark.png");
    }

    @Test
    void suggests_the_name_of_a_zip_for_evidence() {
        sheet.choices().evidence.set(true);
        assertThat(sheet.target().name.get()).isEqualTo("engines-built-evidence-en.zip");
        sheet.choices().evidence.set(false);
        assertThat(sheet.target().name.get()).isEqualTo("engines-built-en-1800x1200.png");
    }

    @Test
    void keeps_a_name_that_was_typed() {
        sheet.target().name.set("mine.png");

        sheet.choices().scale.set("3");

        assertThat(sheet.target().name.get()).isEqualTo("mine.png");
    }

    @Test
    void says_the_size_of_the_file_in_words() {
        assertThat(sheet.sizeProperty().getValue())
                .isEqualTo("Preview at true proportions · 900 × 600 px at 2× = 1,800 × 1,200 px");
    }

    @Test
    void writes_a_png_and_says_so() throws Exception {
        write(false);

        assertThat(folder.resolve("engines-built-en-1800x1200.png"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith(new String(PNG, StandardCharsets.ISO_8859_1));
        assertThat(sheet.stepProperty().get().words()).isEqualTo("Saved as “engines-built-en-1800x1200.png”.");
    }

    @Test
    void never_overwrites_without_asking() throws Exception {
        var file = Files.writeString(folder.resolve("engines-built-en-1800x1200.png"), "mine");

        write(false);

        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Asking.class);
        assertThat(file).hasContent("mine");

        write(true);

        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Done.class);
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @Test
    void refuses_a_size_that_is_no_number_in_one_sentence() {
        sheet.choices().width.set("wide");

        assertThat(sheet.begin(false, (_, _) -> {})).isEmpty();
        assertThat(sheet.stepProperty().get().words()).startsWith("Size, scale, resolution and margin are numbers");
    }

    @Test
    void refuses_a_margin_the_chart_has_no_room_for_beside_the_preview() {
        sheet.choices().press(ExportFormat.CSV);
        sheet.choices().evidence.set(true);
        sheet.choices().margin.set("76");

        assertThat(sheet.sizeProperty().getValue()).endsWith("a number of pixels from 0 to 75, not 76.");
        assertThat(sheet.begin(false, (_, _) -> {})).isEmpty();
    }

    @Test
    void refuses_a_name_that_leads_out_of_the_folder() {
        sheet.target().name.set("../out.png");

        assertThat(sheet.begin(false, (_, _) -> {})).isEmpty();
        assertThat(sheet.stepProperty().get().words()).startsWith("That is no file name");
    }

    @Test
    void a_folder_that_is_gone_is_one_sentence_and_leaves_nothing_behind() throws Exception {
        target.set(folder.resolve("gone"));

        write(false);

        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Choosing.class);
        assertThat(sheet.stepProperty().get().words()).contains("gone");
        assertThat(isEmpty(folder)).isTrue();
    }

    @Test
    void writes_all_charts_in_all_chosen_formats_and_says_how_many() throws Exception {
        sheet.choices().scope.set(Scope.ALL);
        sheet.choices().press(ExportFormat.CSV);

        write(false);

        // PNG and CSV of each, and the manifest.
        int charts = new ChartCatalog(session.hearing()).ids().size();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2 * charts + 1);
        }
        assertThat(folder.resolve("manifest.json")).exists();
        assertThat(sheet.stepProperty().get().words())
                .isEqualTo(2 * charts + " files were written to “" + folder + "”.");
    }

    @Test
    void names_each_file_that_could_not_be_written() throws Exception {
        Files.writeString(folder.resolve("engines-built-en-1800x1200.png"), "mine");
        sheet.choices().scope.set(Scope.ALL);

        write(false);

        assertThat(sheet.stepProperty().get())
                .isInstanceOfSatisfying(
                        ExportStep.Done.class,
                        done -> assertThat(done.failures())
                                .hasSize(1)
                                .allMatch(sentence -> sentence.startsWith("engines-built: “")
                                        && sentence.contains("exists already")));
        assertThat(folder.resolve("engines-built-en-1800x1200.png")).hasContent("mine");
        // All but one.
        int charts = new ChartCatalog(session.hearing()).ids().size();
        assertThat(sheet.stepProperty().get().words())
                .isEqualTo(charts - 1 + " files were written to “" + folder + "”, one was not:");
    }

    @Test
    void what_is_stopped_leaves_whole_files_only_and_says_so() throws Exception {
        sheet.choices().scope.set(Scope.ALL);
        var work = sheet.begin(false, (done, _) -> sheet.stop()).orElseThrow();

        sheet.done(work.call());

        assertThat(sheet.stepProperty().get().words()).startsWith("Stopped: ");
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void shows_the_text_that_will_be_in_a_file_of_numbers() {
        sheet.choices().press(ExportFormat.CSV);

        assertThat(sheet.previewProperty().getValue())
                .isInstanceOfSatisfying(
                        Preview.Written.class,
                        written -> assertThat(written.text()).startsWith("Figure,What,"));
        assertThat(sheet.target().name.get()).isEqualTo("engines-built-en.csv");
    }

    @Test
    void offers_all_charts_where_none_is_on_screen() {
        session.load(SampleHearing.hearing(), Optional.empty());
        sheet.open();

        assertThat(sheet.choices().scope.get()).isEqualTo(Scope.ALL);
        assertThat(sheet.previewProperty().getValue()).isInstanceOf(Preview.Drawn.class);
    }

    @Test
    void says_the_same_as_a_command_line() {
        assertThat(sheet.commandProperty().getValue().words())
                .isEqualTo("mvn -q \"-Dhearing.args=export --figure engines-built --size 900x600 --lang en --out "
                        + folder + "\"");
    }

    @Test
    void a_typed_name_stands_in_the_command_line_with_the_ending_of_its_file() {
        sheet.target().name.set("mine");
        assertThat(sheet.commandProperty().getValue().words()).endsWith("--out " + folder + " --name mine.png\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", ".hidden", "a\\b", "../out.png"})
    void a_name_that_is_refused_has_no_command_line(String name) {
        sheet.target().name.set(name);
        var shown = sheet.commandProperty().getValue();
        assertThat(shown.runs()).isFalse();
        assertThat(shown.words()).startsWith("That is no file name: ");

        sheet.choices().scope.set(Scope.ALL);
        assertThat(sheet.commandProperty().getValue().runs()).isTrue();
    }

    @Test
    void is_not_opened_over_itself_while_files_are_written() {
        sheet.choices().scope.set(Scope.ALL);
        sheet.begin(false, (_, _) -> {}).orElseThrow();

        sheet.open();
        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Writing.class);
        assertThat(sheet.choices().scope.get()).isEqualTo(Scope.ALL);
    }

    @Test
    void closes_where_another_dataset_comes_behind_it() {
        session.load(SampleHearing.hearing(), Optional.empty());
        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Closed.class);
    }

    @Test
    void a_zip_shows_the_drawing_whatever_format_was_chosen_before() {
        sheet.choices().press(ExportFormat.CSV);
        sheet.choices().evidence.set(true);
        assertThat(sheet.previewProperty().getValue()).isInstanceOf(Preview.Drawn.class);
    }

    @Test
    void stop_ends_what_is_written_and_then_closes() throws Exception {
        sheet.choices().scope.set(Scope.ALL);
        var work = sheet.begin(false, (_, _) -> {}).orElseThrow();

        sheet.stopOrClose();
        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Writing.class);
        sheet.done(work.call());
        assertThat(sheet.stepProperty().get())
                .isInstanceOfSatisfying(
                        ExportStep.Done.class, done -> assertThat(done.end()).isEqualTo(ExportStep.End.STOPPED));

        sheet.stopOrClose();
        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Closed.class);
    }

    private void write(boolean overwrite) {
        var work = sheet.begin(overwrite, (_, _) -> {}).orElseThrow();
        try {
            sheet.done(work.call());
        } catch (Exception failure) {
            sheet.failed(failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
