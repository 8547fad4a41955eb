package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_pair_of_colours_is_told_apart_by_every_kind_of_vision(Theme theme) {
        for (var vision : ColorVision.values()) {
            for (var one : Palette.SHIPPED) {
                for (var other : Palette.SHIPPED) {
                    if (!one.equals(other)) {
                        assertThat(vision.difference(theme.color(one), theme.color(other)))
                                .as("%s and %s with %s", theme.color(one), theme.color(other), vision)
                                .isGreaterThan(ColorVision.APART);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void words_on_a_colour_and_on_its_tints_can_be_read(Theme theme) {
        for (var own : Palette.SHIPPED) {
            for (double opacity : new double[] {1, 0.42, 0.16}) {
                var ground = Palette.tint(own, opacity);
                assertThat(Contrast.ratio(theme.color(ground), theme.color(Palette.on(ground))))
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    // Light: 0.8 × 255 = 204. Dark, on #171B22: 0.2 × 255 + 0.8 × 23 = 69.4, + 0.8 × 27 = 72.6, + 0.8 × 34 = 78.2.
    @Test
    void a_tint_is_the_colour_mixed_with_the_card() {
        assertThat(Palette.tint(new Tone.Hue("#000000", "#FFFFFF"), 0.2)).isEqualTo(new Tone.Hue("#CCCCCC", "#45494E"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marks_stand_out_from_the_card(Theme theme) {
        var card = theme.color(Tone.Role.CARD);
        for (var hue : Palette.SHIPPED) {
            assertThat(Contrast.ratio(theme.color(hue), card))
                    .as(theme.color(hue))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void words_can_be_read_on_the_card(Theme theme) {
        var card = theme.color(Tone.Role.CARD);
        for (var role : List.of(Tone.Role.INK, Tone.Role.SOFT_INK, Tone.Role.MUTED_INK, Tone.Role.ACCENT)) {
            assertThat(Contrast.ratio(theme.color(role), card)).as(role.name()).isGreaterThanOrEqualTo(4.5);
        }
    }

    // A grey's three lights are near each other: 31 of 255 is what the bluest of the visual language has.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_role_but_the_accent_is_a_grey(Theme theme) {
        for (var role : Tone.Role.values()) {
            int color = Integer.decode(theme.color(role));
            var lights =
                    IntStream.of(color >> 16, color >> 8 & 0xFF, color & 0xFF).summaryStatistics();
            assertThat(lights.getMax() - lights.getMin() <= 31).as(role.name()).isEqualTo(role != Tone.Role.ACCENT);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void words_can_be_read_on_every_colour(Theme theme) {
        for (var hue : Palette.SHIPPED) {
            assertThat(Contrast.ratio(theme.color(hue), theme.color(Palette.on(hue))))
                    .as(theme.color(hue))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    // Turned round is what is left of 255 in red, green and blue.
    @Test
    void no_colour_of_the_dark_theme_is_one_of_the_light_theme_turned_round() {
        assertThat(Stream.concat(Stream.of(Tone.Role.values()), Palette.SHIPPED.stream()))
                .allSatisfy(tone -> {
                    int light = Integer.decode(Theme.LIGHT.color(tone));
                    assertThat(Integer.decode(Theme.DARK.color(tone))).isNotEqualTo(0xFFFFFF - light);
                });
    }

    // #767676 on white is the well-known lightest grey that passes 4.5 : 1; black on white is 21.
    @Test
    void contrast_follows_the_published_formula() {
        assertThat(Contrast.ratio("#000000", "#FFFFFF")).isEqualTo(21);
        assertThat(Contrast.ratio("#FFFFFF", "#767676")).isBetween(4.54, 4.55);
    }
}
