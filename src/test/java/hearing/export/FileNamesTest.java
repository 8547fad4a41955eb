package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Preset;
import hearing.model.value.Id;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    private static final Id CHART = new Id("coreweave-growth");
    private static final ExportRequest STANDARD = ExportRequest.standard(Locale.ENGLISH);

    @Test
    void a_picture_is_named_after_chart_language_and_size() {
        assertThat(FileNames.suggest(CHART, STANDARD)).isEqualTo("coreweave-growth-en-1800x1200.png");
        assertThat(FileNames.suggest(CHART, STANDARD.in(ExportFormat.SVG)))
                .isEqualTo("coreweave-growth-en-1800x1200.svg");
    }

    @Test
    void a_dark_picture_says_so() {
        var dark = STANDARD.at(Extent.pixels(320, 240, 1))
                .looking(new Appearance(Theme.DARK, Locale.FRENCH, Background.SOLID, FrameChoice.WHOLE));
        assertThat(FileNames.suggest(CHART, dark)).isEqualTo("coreweave-growth-fr-320x240-dark.png");
    }

    // 170 mm at 300 dpi: 170 / 25.4 × 300 = 2007.9; 120 mm: 1417.3.
    @Test
    void a_size_on_paper_is_named_in_pixels() {
        assertThat(FileNames.suggest(CHART, STANDARD.at(Preset.A4_FIGURE.extent())))
                .isEqualTo("coreweave-growth-en-2008x1417.png");
    }

    @Test
    void a_name_of_ones_own_gets_its_ending_where_it_is_missing() {
        assertThat(FileNames.own("chart", "png")).contains("chart.png");
        assertThat(FileNames.own("Chart.PNG", "png")).contains("Chart.PNG");
        assertThat(FileNames.own(" it's “one”! ", "zip")).contains("it's “one”!.zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00A0", "\u200B", ".", "..", " .hidden", "a/b", "a\\b", "a\nb", "a\u2028b", "a\n"})
    void what_hides_leads_elsewhere_or_breaks_a_line_is_no_name(String typed) {
        assertThat(FileNames.own(typed, "png")).isEmpty();
    }

    @Test
    void numbers_and_words_have_no_size() {
        assertThat(FileNames.suggest(CHART, STANDARD.in(ExportFormat.CSV))).isEqualTo("coreweave-growth-en.csv");
        assertThat(FileNames.suggest(CHART, STANDARD.in(ExportFormat.TEXT))).isEqualTo("coreweave-growth-en.txt");
    }
}
