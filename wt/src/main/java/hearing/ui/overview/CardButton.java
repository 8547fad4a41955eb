package hearing.ui.overview;

import hearing.text.Texts;
import hearing.ui.chart.DrawingPane;
import hearing.ui.common.Pill;
import hearing.ui.common.WideButton;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// A main figure as a card that opens it.
final class CardButton extends WideButton {
    private static final double CHART_HEIGHT = 132;

    CardButton(FigureCard card, Texts texts) {
        super(content(card, texts));
        setId("card-" + card.figure());
        getStyleClass().addAll("card", "figure-card");
        setAccessibleText(texts.get("overview.card", card.value(), card.title(), card.speaker()));
    }

    private static VBox content(FigureCard card, Texts texts) {
        var title = line(card.title(), "soft");
        title.setMinHeight(Region.USE_PREF_SIZE);
        var chart = new DrawingPane();
        chart.setInteractive(false);
        chart.setMinHeight(CHART_HEIGHT);
        chart.setPrefHeight(CHART_HEIGHT);
        chart.shownProperty().set(Optional.of(card.chart()));
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setMargin(chart, new Insets(8, 0, 0, 0));
        return new VBox(2, head(card), number(card, texts), title, chart);
    }

    private static HBox head(FigureCard card) {
        var dot = new Circle(5, Color.web(card.chart().theme().color(card.hue())));
        var head = new HBox(8, dot, line(card.speaker(), "card-speaker"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    // What print did stands beside the number it was done to, or under it where both do not fit.
    private static FlowPane number(FigureCard card, Texts texts) {
        var pill = card.printed()
                .map(printing -> Pill.gravest(printing, card.qualifier(), texts))
                .orElseGet(() -> Pill.quiet(texts.get("overview.not-printed")));
        var number = new FlowPane(8, 2, line(card.value(), "card-value"), pill);
        number.setPrefWrapLength(0);
        number.setRowValignment(VPos.CENTER);
        return number;
    }

    private static Label line(String words, String look) {
        var line = new Label(words);
        line.getStyleClass().add(look);
        line.setWrapText(true);
        return line;
    }
}
