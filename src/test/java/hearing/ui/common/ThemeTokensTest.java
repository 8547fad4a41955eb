package hearing.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Contrast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The window and its drawings wear the same colours.
class ThemeTokensTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_role_of_a_drawing_has_its_token_in_the_windows_theme(Theme theme) throws IOException {
        var css =
                Files.readString(Path.of("resources/hearing/theme", theme.name().toLowerCase(Locale.ROOT) + ".css"));

        assertThat(Tone.Role.values())
                .allSatisfy(
                        role -> assertThat(token(css, role)).as("%s", role).isEqualToIgnoringCase(theme.color(role)));
    }

    // Text on a pill, 4.5 : 1; ink and accent are also the colours of the shapes, which need 3 : 1.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void what_differs_can_be_read_on_its_pill(Theme theme) throws IOException {
        var css =
                Files.readString(Path.of("resources/hearing/theme", theme.name().toLowerCase(Locale.ROOT) + ".css"));

        assertThat(Contrast.ratio(token(css, "ink"), token(css, "empty"))).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.ratio(token(css, "accent"), token(css, "accent-tint")))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static String token(String css, Tone.Role role) {
        return token(css, role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String token(String css, String role) {
        var name = "-hearing-" + role;
        var found = Pattern.compile(name + ":\\s*(#[0-9A-Fa-f]{6});").matcher(css);
        assertThat(found.find()).as("token %s", name).isTrue();
        return found.group(1);
    }
}
