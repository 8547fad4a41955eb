package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    // Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency",
    // IEEE TVCG 15 (2009), the matrices for severity 1, on linear RGB.
    private static final Map<String, double[][]> VISIONS = Map.of(
            "usual", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "no red cones",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "no green cones",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968},
                        {0.280085, 0.672501, 0.047413},
                        {-0.011820, 0.042940, 0.968881}
                    },
            "no blue cones",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    // A difference of 2.3 is just noticeable side by side (Mahy et al., "Evaluation of uniform color spaces developed
    // after the adoption of CIELAB and CIELUV", 1994); four times that is told apart at a glance and across a chart.
    private static final double APART = 4 * 2.3;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_pair_of_colours_is_told_apart_by_every_kind_of_vision(Theme theme) {
        VISIONS.forEach((name, vision) -> {
            for (var one : Palette.SHIPPED) {
                for (var other : Palette.SHIPPED) {
                    if (!one.equals(other)) {
                        assertThat(difference(seen(theme.color(one), vision), seen(theme.color(other), vision)))
                                .as("%s and %s with %s", theme.color(one), theme.color(other), name)
                                .isGreaterThan(APART);
                    }
                }
            }
        });
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
        for (var role : List.of(
                Tone.Role.INK,
                Tone.Role.SOFT_INK,
                Tone.Role.MUTED_INK,
                Tone.Role.SAME,
                Tone.Role.LOST,
                Tone.Role.CHANGED)) {
            assertThat(Contrast.ratio(theme.color(role), card)).as(role.name()).isGreaterThanOrEqualTo(4.5);
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

    // #767676 on white is the well-known lightest grey that passes 4.5 : 1; black on white is 21.
    @Test
    void contrast_follows_the_published_formula() {
        assertThat(Contrast.ratio("#000000", "#FFFFFF")).isEqualTo(21);
        assertThat(Contrast.ratio("#FFFFFF", "#767676")).isBetween(4.54, 4.55);
    }

    private static double[] seen(String color, double[][] vision) {
        var light = Contrast.linear(color);
        var seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = vision[row][0] * light[0] + vision[row][1] * light[1] + vision[row][2] * light[2];
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return lab(seen);
    }

    // CIE 1976 L*a*b* under D65.
    private static double[] lab(double[] rgb) {
        double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double difference(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
