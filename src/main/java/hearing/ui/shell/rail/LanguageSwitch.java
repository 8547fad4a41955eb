package hearing.ui.shell.rail;

import hearing.text.Texts;
import hearing.ui.common.Segments;
import hearing.ui.state.HearingSession;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// The languages of the interface side by side.
public final class LanguageSwitch extends SegmentedButton {
    /// The switch of a session.
    public LanguageSwitch(HearingSession session) {
        getStyleClass().add("switch");
        setAccessibleText(session.texts().get("shell.language"));
        for (var language : Texts.LANGUAGES) {
            getButtons().add(button(language, session));
        }
    }

    private static ToggleButton button(Locale language, HearingSession session) {
        var button = new ToggleButton(language.getLanguage().toUpperCase(Locale.ROOT));
        button.setId("language-" + language.getLanguage());
        // Everybody finds their language under its own name.
        button.setAccessibleText(language.getDisplayLanguage(language));
        button.setSelected(language.equals(session.language()));
        Segments.onChosen(button, () -> {
            // A key takes the focus along only afterwards: too late for the frame that follows.
            button.requestFocus();
            session.languageProperty().set(language);
        });
        return button;
    }
}
