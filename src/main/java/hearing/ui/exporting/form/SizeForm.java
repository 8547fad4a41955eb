package hearing.ui.exporting.form;

import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.Preset;
import hearing.text.Texts;
import hearing.ui.common.Segments;
import hearing.ui.exporting.form.FormRows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/// How large a picture is: a preset, or width and height on screen or on paper, scale and resolution.
public final class SizeForm extends GridPane {
    private TextField width = new TextField();
    private List<Row> rows = List.of();

    /// An empty form.
    public SizeForm() {
        getStyleClass().add("export-form");
    }

    void follow(ExportChoices choices, Texts texts) {
        var form = new FormRows(this);
        width = FormRows.number("export-width", texts.get("exporting.width"));
        width.textProperty().bindBidirectional(choices.width);
        var height = FormRows.number("export-height", texts.get("exporting.height"));
        height.textProperty().bindBidirectional(choices.height);
        var unit = new Segments<LengthUnit>();
        unit.offer(List.of(LengthUnit.values()), each -> unitName(each, texts), choices.unit);
        unit.setAccessibleText(texts.get("exporting.unit"));
        var scale = FormRows.number("export-scale", texts.get("exporting.scale"));
        scale.textProperty().bindBidirectional(choices.scale);
        var dpi = FormRows.number("export-dpi", texts.get("exporting.dpi"));
        dpi.textProperty().bindBidirectional(choices.dpi);
        choices.extentProperty().subscribe(extent -> {
            scale.setPromptText(usual(extent.map(Extent::scale)));
            dpi.setPromptText(usual(extent.map(Extent::dpi)));
        });
        rows = List.of(
                form.add(texts.get("exporting.preset"), presets(choices, texts)),
                form.add(texts.get("exporting.size"), FormRows.line(width, new Label("×"), height, unit)),
                form.add(
                        texts.get("exporting.scale"),
                        FormRows.line(
                                scale,
                                new Label(texts.get("exporting.scale.at")),
                                dpi,
                                new Label(texts.get("exporting.dpi.unit")))));
    }

    /// Where typing begins.
    void focusFirst() {
        width.requestFocus();
    }

    void show(boolean wanted) {
        rows.forEach(row -> row.show(wanted));
        setVisible(wanted);
        setManaged(wanted);
    }

    private static ComboBox<Optional<Preset>> presets(ExportChoices choices, Texts texts) {
        var all = new ArrayList<Optional<Preset>>();
        all.add(Optional.empty());
        Arrays.stream(Preset.values()).map(Optional::of).forEach(all::add);
        var box = new ComboBox<Optional<Preset>>();
        box.setId("export-preset");
        box.getItems().setAll(all);
        box.setConverter(new OneWay<>(preset -> name(preset, texts)));
        choices.extentProperty().subscribe(_ -> box.setValue(choices.preset()));
        box.setOnAction(_ -> box.getValue()
                .filter(chosen -> !choices.preset().equals(Optional.of(chosen)))
                .ifPresent(chosen -> choices.choose(chosen.extent())));
        return box;
    }

    private static String name(Optional<Preset> preset, Texts texts) {
        return preset.map(each -> switch (each) {
                    case SLIDE_16_9 -> texts.get("exporting.preset.slide-16-9");
                    case SLIDE_16_10 -> texts.get("exporting.preset.slide-16-10");
                    case ARTICLE -> texts.get("exporting.preset.article");
                    case SQUARE -> texts.get("exporting.preset.square");
                    case STORY -> texts.get("exporting.preset.story");
                    case A4_FIGURE -> texts.get("exporting.preset.a4-figure");
                })
                .orElseGet(() -> texts.get("exporting.preset.own"));
    }

    private static String unitName(LengthUnit unit, Texts texts) {
        return switch (unit) {
            case PX -> texts.get("exporting.px");
            case MM -> texts.get("exporting.mm");
        };
    }

    private static String usual(Optional<Double> number) {
        return number.map(ExportChoices::words).orElse("");
    }
}
