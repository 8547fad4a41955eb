package hearing.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hearing.chart.drawing.Theme;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/// The look of a window: AtlantaFX for the controls, the program's own rules and tokens over it.
public final class Stylesheets {
    private static final List<String> ALWAYS = List.of("base.css", "rail.css", "chart.css", "bridge.css");

    private Stylesheets() {}

    /// Gives a scene, and whatever pops up over it, the look of a theme.
    public static void apply(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(
                switch (theme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(of(theme));
    }

    /// The program's own stylesheets for a theme, tokens first.
    public static List<String> of(Theme theme) {
        var tokens = theme == Theme.LIGHT ? "light.css" : "dark.css";
        return Stream.concat(Stream.of(tokens), ALWAYS.stream())
                .map(Stylesheets::address)
                .toList();
    }

    private static String address(String file) {
        return Objects.requireNonNull(Stylesheets.class.getResource("/hearing/theme/" + file), file)
                .toExternalForm();
    }
}
