package hearing.ui.asks;

import hearing.model.value.Qualifier;
import hearing.ui.asks.PolicyAsksViewModel.Matrix;
import hearing.ui.common.Pill;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.controlsfx.control.PopOver;

/// An ask as a button; its passage opens beside it.
final class AskButton extends Button {
    private static final double PASSAGE_WIDTH = 360;
    private static final double BAR = 3;

    AskButton(AskPassage ask, Matrix matrix) {
        super(ask.title());
        getStyleClass().add("ask");
        setWrapText(true);
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(matrix.texts().get("asks.cell", ask.speaker(), ask.title()));
        setOnAction(_ -> open(ask, matrix));
    }

    /// The button behind a bar of the speaker's colour.
    static Node barred(AskPassage ask, Matrix matrix) {
        var bar = new Region();
        bar.getStyleClass().add("ask-bar");
        bar.setMinWidth(BAR);
        bar.setPrefWidth(BAR);
        bar.setBackground(Background.fill(Color.web(matrix.theme().color(ask.hue()))));
        var button = new AskButton(ask, matrix);
        HBox.setHgrow(button, Priority.ALWAYS);
        return new HBox(bar, button);
    }

    private void open(AskPassage ask, Matrix matrix) {
        var texts = matrix.texts();
        var content = new VBox(6, line(ask.title(), "passage-title"), line(ask.speaker(), "muted"));
        content.getStyleClass().add("passage");
        content.setPrefWidth(PASSAGE_WIDTH);
        content.getChildren()
                .addAll(
                        line(texts.get("asks.said"), "overline"),
                        line(ask.words(), "quotation"),
                        line(ask.place(), "muted"),
                        line(texts.get("asks.printed"), "overline"),
                        line(ask.printed().orElse(texts.get("asks.not-printed")), "quotation"));
        ask.printing().ifPresent(printing -> {
            var pills = new FlowPane(6, 6);
            pills.getChildren().addAll(Pill.all(printing, Qualifier.EXACT, texts));
            content.getChildren().addAll(pills, line(printing.note().in(texts.locale()), "muted"));
        });
        var popOver = new PopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setTitle(ask.title());
        popOver.getRoot().getStylesheets().setAll(getScene().getStylesheets());
        popOver.show(this);
    }

    private static Label line(String words, String look) {
        var line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add(look);
        return line;
    }
}
