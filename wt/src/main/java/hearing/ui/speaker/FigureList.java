package hearing.ui.speaker;

import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.common.Pill;
import hearing.ui.common.StyleClasses;
import hearing.ui.common.WideButton;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The figures a speaker cited, a row each; choosing one makes its chart the large one.
public final class FigureList extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    /// No figures yet.
    public FigureList() {
        getStyleClass().add("ruled-list");
    }

    void show(List<CitedFigure> figures, Texts texts, Consumer<Id> choose) {
        getChildren()
                .setAll(figures.stream()
                        .map(figure -> row(figure, texts, choose))
                        .toList());
    }

    void mark(Id shown) {
        getChildren().forEach(row -> row.pseudoClassStateChanged(SHOWN, shown.equals(row.getUserData())));
    }

    private static WideButton row(CitedFigure figure, Texts texts, Consumer<Id> choose) {
        var value = new Label(figure.value());
        value.getStyleClass().add("row-number");
        value.setWrapText(true);
        value.setMinWidth(96);
        value.setPrefWidth(96);
        var title = new Label(figure.title());
        title.getStyleClass().add("soft");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var pill = figure.printed()
                .map(printing -> Pill.gravest(printing, figure.qualifier(), texts))
                .orElseGet(() -> Pill.quiet(texts.get("speaker.not-printed")));
        var words = new VBox(4, title, pill);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(12, value, words);
        content.setAlignment(Pos.TOP_LEFT);
        content.setMinWidth(Region.USE_COMPUTED_SIZE);
        var row = new WideButton(content);
        row.setId("figure-" + figure.figure());
        row.setUserData(figure.figure());
        row.getStyleClass().addAll(StyleClasses.ROW_BUTTON, "ruled-row");
        row.setAccessibleText(texts.get("speaker.figure", figure.value(), figure.title(), pill.getText()));
        row.setOnAction(_ -> choose.accept(figure.figure()));
        return row;
    }
}
