package hearing.ui.exporting.form;

import hearing.chart.drawing.Theme;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.PdfPage;
import hearing.text.Texts;
import hearing.ui.common.Segments;
import hearing.ui.exporting.form.ExportChoices.Scope;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The choices for a file: which charts, as what, how large, what they look like.
public final class ExportForm extends VBox {
    private static final double GAP = 10;

    private final GridPane kind = grid();
    private final SizeForm size = new SizeForm();
    private final GridPane look = grid();

    /// An empty form.
    public ExportForm() {
        getStyleClass().add("export-forms");
        getChildren().setAll(kind, size, look);
    }

    public void follow(ExportChoices choices, Texts texts) {
        var rows = new FormRows(kind);
        rows.add(
                texts.get("exporting.charts"),
                segments(
                        List.of(Scope.values()),
                        each -> texts.get(each == Scope.CHART ? "exporting.this-chart" : "exporting.all-charts"),
                        choices.scope));
        rows.add(
                texts.get("exporting.as"),
                segments(
                        List.of(false, true),
                        each -> texts.get(each ? "exporting.evidence" : "exporting.files"),
                        choices.evidence));
        var formats = new FormatButtons();
        formats.follow(choices, texts);
        var format = rows.add(texts.get("exporting.format"), formats);
        size.follow(choices, texts);
        followLook(choices, texts);
        choices.evidence.subscribe(evidence -> format.show(!evidence));
    }

    /// Where typing begins.
    public void focusFirst() {
        size.focusFirst();
    }

    private void followLook(ExportChoices choices, Texts texts) {
        var rows = new FormRows(look);
        var theme = rows.add(
                texts.get("exporting.theme"),
                segments(
                        List.of(Theme.values()),
                        each -> texts.get(each == Theme.LIGHT ? "exporting.light" : "exporting.dark"),
                        choices.theme));
        rows.add(texts.get("exporting.language"), segments(Texts.LANGUAGES, ExportForm::ownName, choices.language));
        var background = rows.add(
                texts.get("exporting.background"),
                segments(
                        List.of(Background.values()),
                        each -> texts.get(each == Background.SOLID ? "exporting.solid" : "exporting.transparent"),
                        choices.background));
        var frame = rows.add(texts.get("exporting.frame"), frame(choices, texts));
        var margin = FormRows.number("export-margin", texts.get("exporting.margin"));
        margin.setPromptText(texts.get("exporting.margin.usual"));
        margin.textProperty().bindBidirectional(choices.margin);
        var edge = rows.add(texts.get("exporting.margin"), FormRows.line(margin, new Label(texts.get("exporting.px"))));
        var page = rows.add(
                texts.get("exporting.page"),
                segments(
                        List.of(PdfPage.values()),
                        each -> texts.get(each == PdfPage.CHART ? "exporting.page.chart" : "exporting.page.a4"),
                        choices.page));
        Runnable refresh = () -> {
            boolean evidence = choices.evidence.get();
            boolean picture = evidence || choices.formats.get().stream().anyMatch(ExportFormat::isPicture);
            size.show(picture);
            List.of(theme, background, frame, edge).forEach(row -> row.show(picture));
            page.show(evidence || choices.formats.get().contains(ExportFormat.PDF));
        };
        choices.formats.subscribe(refresh);
        choices.evidence.subscribe(refresh);
        refresh.run();
    }

    private static Node frame(ExportChoices choices, Texts texts) {
        var parts = new FlowPane(
                GAP,
                GAP,
                box("export-headline", texts.get("exporting.headline"), choices.headline),
                box("export-legend", texts.get("exporting.legend"), choices.legend),
                box("export-source", texts.get("exporting.source"), choices.source),
                box("export-border", texts.get("exporting.border"), choices.border));
        parts.getStyleClass().add("export-parts");
        return parts;
    }

    private static CheckBox box(String id, String name, Property<Boolean> chosen) {
        var box = new CheckBox(name);
        box.setId(id);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private static <T> Node segments(List<T> all, Function<T, String> name, Property<T> chosen) {
        var segments = new Segments<T>();
        segments.offer(all, name, chosen);
        return segments;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("export-form");
        return grid;
    }

    // Each language in its own words: English, Français.
    private static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
