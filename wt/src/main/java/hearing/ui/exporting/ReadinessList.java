package hearing.ui.exporting;

import hearing.text.Texts;
import hearing.ui.exporting.Readiness.Remark;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Whether the chart is ready to be published, and below each remark against it what would help.
public final class ReadinessList extends VBox {
    private final Label title = new Label();
    private final Label good = new Label();
    private final VBox remarks = new VBox();
    private final ScrollPane scroll = new ScrollPane(remarks);

    /// An empty list.
    public ReadinessList() {
        getStyleClass().add("export-readiness");
        setId("export-readiness");
        title.getStyleClass().add("card-title");
        good.getStyleClass().add("export-success");
        good.setWrapText(true);
        good.setId("export-ready");
        remarks.getStyleClass().add("export-remarks");
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(title, good, scroll);
    }

    void follow(ExportSheetViewModel sheet) {
        sheet.readinessProperty().subscribe(readiness -> show(readiness, sheet));
    }

    private void show(Readiness readiness, ExportSheetViewModel sheet) {
        var texts = sheet.texts();
        boolean ready = readiness.remarks().isEmpty();
        setVisible(readiness.known());
        setManaged(readiness.known());
        title.setText(texts.get(ready ? "exporting.ready" : "exporting.ready.no"));
        good.setText(texts.get("exporting.ready.yes"));
        good.setVisible(ready);
        good.setManaged(ready);
        scroll.setVisible(!ready);
        scroll.setManaged(!ready);
        remarks.getChildren()
                .setAll(readiness.remarks().stream()
                        .map(remark -> row(remark, sheet, texts))
                        .toList());
    }

    private static HBox row(Remark remark, ExportSheetViewModel sheet, Texts texts) {
        var sentence = new Label(remark.sentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("export-problem");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(sentence);
        row.getStyleClass().add("export-remark");
        row.setAlignment(Pos.CENTER_LEFT);
        remark.cure().ifPresent(cure -> {
            var mend = new Button(cure.sentence());
            mend.getStyleClass().add("export-mend");
            mend.setMinWidth(USE_PREF_SIZE);
            mend.setAccessibleText(texts.get("exporting.mend", cure.sentence(), remark.sentence()));
            mend.setOnAction(_ -> sheet.choices().choose(cure.request()));
            row.getChildren().add(mend);
        });
        return row;
    }
}
