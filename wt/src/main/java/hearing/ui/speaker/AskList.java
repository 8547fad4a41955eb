package hearing.ui.speaker;

import hearing.text.Texts;
import hearing.ui.common.CardGrid;
import hearing.ui.common.Pill;
import hearing.ui.common.StyleClasses;
import hearing.ui.common.WideButton;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// What a speaker asked for, numbered as they did, in one or two columns; each opens the page of all asks.
public final class AskList extends StackPane {
    private final CardGrid grid = new CardGrid();

    /// No asks yet.
    public AskList() {
        grid.setMostColumns(2);
        grid.setLeastWidth(380);
        grid.setGap(8);
        getChildren().add(grid);
    }

    void show(List<NumberedAsk> asks, Texts texts, Color hue, Runnable open) {
        grid.getChildren()
                .setAll(asks.stream().map(ask -> row(ask, texts, hue, open)).toList());
    }

    private static WideButton row(NumberedAsk ask, Texts texts, Color hue, Runnable open) {
        var number = new Label(String.valueOf(ask.number()));
        number.getStyleClass().add("row-ordinal");
        number.setTextFill(hue);
        number.setMinWidth(20);
        var title = new Label(ask.title());
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var content = new HBox(8, number, title, Pill.quiet(ask.theme()));
        content.setAlignment(Pos.CENTER_LEFT);
        var row = new WideButton(content);
        row.setId("ask-" + ask.ask());
        row.getStyleClass().addAll(StyleClasses.ROW_BUTTON, "ruled-row");
        row.setAccessibleText(texts.get("speaker.ask", ask.number(), ask.title(), ask.theme()));
        row.setOnAction(_ -> open.run());
        return row;
    }
}
