package hearing.ui.exporting.form;

import hearing.export.request.ExportFormat;
import hearing.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// The kinds of file: one for one chart, any number of them for all charts.
final class FormatButtons extends SegmentedButton {
    private final Map<ExportFormat, ToggleButton> buttons = new EnumMap<>(ExportFormat.class);

    FormatButtons() {
        getStyleClass().add("segments");
        // Whether one or several are chosen is for the choices to say.
        setToggleGroup(null);
    }

    void follow(ExportChoices choices, Texts texts) {
        for (var format : ExportFormat.values()) {
            var button = new ToggleButton(name(format, texts));
            button.setId("export-format-" + format.extension());
            button.setOnAction(_ -> {
                choices.press(format);
                refresh(choices);
            });
            buttons.put(format, button);
        }
        getButtons().setAll(buttons.values());
        choices.formats.subscribe(_ -> refresh(choices));
    }

    private void refresh(ExportChoices choices) {
        buttons.forEach(
                (format, button) -> button.setSelected(choices.formats.get().contains(format)));
    }

    private static String name(ExportFormat format, Texts texts) {
        return switch (format) {
            case PNG, SVG, PDF, CSV -> format.name();
            case TEXT -> texts.get("exporting.format.text");
        };
    }
}
