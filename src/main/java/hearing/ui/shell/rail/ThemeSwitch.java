package hearing.ui.shell.rail;

import hearing.chart.drawing.Theme;
import hearing.ui.common.Lifetime;
import hearing.ui.common.Segments;
import hearing.ui.state.HearingSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Light, dark, or as the system has it.
public final class ThemeSwitch extends SegmentedButton {
    private final HearingSession session;
    private final Map<Optional<Theme>, ToggleButton> buttons = new HashMap<>();

    /// The switch of a session.
    public ThemeSwitch(HearingSession session, Lifetime lifetime) {
        this.session = session;
        var texts = session.texts();
        getStyleClass().add("switch");
        setAccessibleText(texts.get("shell.theme"));
        getButtons()
                .setAll(
                        button("light", Feather.SUN, texts.get("shell.theme.light"), Optional.of(Theme.LIGHT)),
                        button("dark", Feather.MOON, texts.get("shell.theme.dark"), Optional.of(Theme.DARK)),
                        button("system", Feather.MONITOR, texts.get("shell.theme.system"), Optional.empty()));
        // A picture that is brought back chooses its theme too.
        lifetime.add(session.chosenThemeProperty().subscribe(this::select));
    }

    private void select(Optional<Theme> chosen) {
        buttons.forEach((choice, button) -> button.setSelected(choice.equals(chosen)));
    }

    private ToggleButton button(String name, Feather icon, String words, Optional<Theme> choice) {
        var button = new ToggleButton("", FontIcon.of(icon, 16));
        button.setId("theme-" + name);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        buttons.put(choice, button);
        Segments.onChosen(button, () -> session.chooseTheme(choice));
        return button;
    }
}
