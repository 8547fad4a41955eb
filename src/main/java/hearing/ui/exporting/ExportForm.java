package hearing.ui.exporting;

import hearing.chart.drawing.Theme;
import hearing.export.request.Background;
import hearing.text.Texts;
import hearing.ui.common.Segments;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The choices for a file: size, scale, theme, language, background.
public final class ExportForm extends GridPane {
    private static final int NUMBER_COLUMNS = 5;

    private final TextField width = new TextField();
    private final TextField height = new TextField();

    /// An empty form.
    public ExportForm() {
        getStyleClass().add("export-form");
        width.setId("export-width");
        height.setId("export-height");
        width.setPrefColumnCount(NUMBER_COLUMNS);
        height.setPrefColumnCount(NUMBER_COLUMNS);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().setAll(names, new ColumnConstraints());
    }

    void follow(ExportChoices choices, Texts texts) {
        getChildren().clear();
        width.setAccessibleText(texts.get("exporting.width"));
        height.setAccessibleText(texts.get("exporting.height"));
        width.textProperty().bindBidirectional(choices.width);
        height.textProperty().bindBidirectional(choices.height);
        var size = new HBox(6, width, new Label("×"), height, new Label(texts.get("exporting.px")));
        size.setAlignment(Pos.CENTER_LEFT);
        row(texts.get("exporting.size"), size);
        row(texts.get("exporting.scale"), segments(ExportChoices.SCALES, each -> each + "×", choices.scale));
        row(
                texts.get("exporting.theme"),
                segments(
                        List.of(Theme.values()),
                        each -> texts.get(each == Theme.LIGHT ? "exporting.light" : "exporting.dark"),
                        choices.theme));
        row(texts.get("exporting.language"), segments(Texts.LANGUAGES, ExportForm::ownName, choices.language));
        row(
                texts.get("exporting.background"),
                segments(
                        List.of(Background.values()),
                        each -> texts.get(each == Background.SOLID ? "exporting.solid" : "exporting.transparent"),
                        choices.background));
    }

    /// Where typing begins.
    void focusFirst() {
        width.requestFocus();
    }

    private void row(String name, Node choice) {
        var label = new Label(name);
        label.getStyleClass().add("soft");
        label.setLabelFor(choice);
        choice.setAccessibleText(name);
        addRow(getRowCount(), label, choice);
    }

    private static <T> Node segments(List<T> all, Function<T, String> name, Property<T> chosen) {
        var segments = new Segments<T>();
        segments.offer(all, name, chosen);
        return segments;
    }

    // Each language in its own words: English, Français.
    private static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
