package hearing.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.request.ExportFormat;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.Preset;
import hearing.text.Texts;
import hearing.ui.exporting.form.ExportChoices;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportChoicesTest {
    private final ExportChoices choices = new ExportChoices();

    @ParameterizedTest
    @EnumSource(Preset.class)
    void a_preset_is_known_again_by_its_size(Preset preset) {
        choices.choose(preset.extent());

        assertThat(choices.preset()).contains(preset);
        assertThat(choices.request().orElseThrow().extent()).isEqualTo(preset.extent());
    }

    @Test
    void what_cannot_be_exported_gives_way_to_the_usual() {
        choices.scale.set("20");
        choices.forgetRefused();
        assertThat(choices.request().orElseThrow().extent()).isEqualTo(Extent.pixels(900, 600, 2));
        choices.width.set("wide");
        choices.forgetRefused();
        assertThat(choices.width.get()).isEqualTo("900");
        choices.width.set("1000");
        choices.forgetRefused();
        assertThat(choices.width.get()).isEqualTo("1000");
    }

    @Test
    void a_size_of_ones_own_is_no_preset() {
        choices.choose(Preset.SQUARE.extent());
        choices.width.set("541");

        assertThat(choices.preset()).isEmpty();
    }

    // 300 / 96 = 3.125 pixels of the file for each of the chart.
    @Test
    void paper_has_its_own_usual_scale_and_resolution() {
        choices.unit.set(LengthUnit.MM);
        choices.width.set("120,5");
        choices.height.set("90");
        choices.scale.set("");

        assertThat(choices.request().orElseThrow().extent())
                .isEqualTo(new Extent(120.5, 90, LengthUnit.MM, 3.125, 300));
    }

    @Test
    void a_size_on_paper_is_refused_in_millimetres() {
        choices.unit.set(LengthUnit.MM);
        choices.width.set("85");
        choices.height.set("60");
        choices.scale.set("");

        assertThat(choices.wrong(Texts.of(Locale.ENGLISH)))
                .contains("A chart of 85 × 60 mm is too small to be read: choose at least 84.7 × 63.5 mm.");
    }

    @Test
    void a_field_without_a_number_asks_for_nothing() {
        choices.dpi.set("many");
        assertThat(choices.request()).isEmpty();

        choices.dpi.set("300");
        assertThat(choices.request()).isPresent();

        choices.margin.set("-");
        assertThat(choices.request()).isEmpty();
    }

    @Test
    void one_chart_has_one_format_and_all_have_several() {
        choices.press(ExportFormat.SVG);
        assertThat(choices.formats.get()).containsExactly(ExportFormat.SVG);

        choices.scope.set(ExportChoices.Scope.ALL);
        choices.press(ExportFormat.PNG);
        choices.press(ExportFormat.TEXT);
        assertThat(choices.formats.get()).containsExactly(ExportFormat.PNG, ExportFormat.SVG, ExportFormat.TEXT);

        choices.press(ExportFormat.PNG);
        assertThat(choices.formats.get()).containsExactly(ExportFormat.SVG, ExportFormat.TEXT);

        choices.scope.set(ExportChoices.Scope.CHART);
        assertThat(choices.formats.get()).containsExactly(ExportFormat.SVG);
    }

    @Test
    void the_last_format_cannot_be_taken_away() {
        choices.scope.set(ExportChoices.Scope.ALL);
        choices.press(ExportFormat.PNG);

        assertThat(choices.formats.get()).containsExactly(ExportFormat.PNG);
    }
}
