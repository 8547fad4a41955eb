package hearing.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.ui.SampleHearing;
import hearing.ui.state.HearingSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSheetViewModelTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @TempDir
    private Path folder;

    private final Charts charts = new Charts(new FontMeasure());
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final SimpleObjectProperty<Path> target = new SimpleObjectProperty<>();
    private final ExportSheetViewModel sheet = new ExportSheetViewModel(session, new Exporter(charts), target);

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
