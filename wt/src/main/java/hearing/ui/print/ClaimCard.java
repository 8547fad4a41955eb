package hearing.ui.print;

import hearing.ui.common.Pill;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// One claim: printed words, record words and what differs, side by side.
final class ClaimCard extends VBox {
    private static final double[] SHARES = {35, 35, 30};

    ClaimCard(ClaimRow row, TestimonyToPrintViewModel page) {
        getStyleClass().add("claim");
        var texts = page.texts();
        var head = new FlowPane(10, 6);
        head.getStyleClass().add("claim-head");
        head.getChildren().add(title(row, page));
        row.speaker().ifPresent(name -> head.getChildren().add(line(name, "muted")));
        head.getChildren().addAll(Pill.all(row.printing(), row.said(), texts));
        var columns = new GridPane();
        columns.getStyleClass().add("claim-columns");
        for (double share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            columns.getColumnConstraints().add(column);
        }
        columns.add(column(texts.get("print.printed"), row.printed(), row.printedPlace()), 0, 0);
        columns.add(
                column(texts.get("print.record"), row.record().orElse(texts.get("print.no-record")), row.recordPlace()),
                1,
                0);
        columns.add(
                new VBox(
                        4,
                        line(texts.get("print.note"), "overline"),
                        line(row.printing().note().in(texts.locale()), "note")),
                2,
                0);
        getChildren().addAll(head, columns);
    }

    private static Node title(ClaimRow row, TestimonyToPrintViewModel page) {
        if (row.figure().isEmpty()) {
            return line(row.title(), "claim-title");
        }
        var link = new Hyperlink(row.title());
        link.getStyleClass().add("claim-title");
        link.setAccessibleHelp(page.texts().get("print.open"));
        link.setOnAction(_ -> row.figure().ifPresent(page::open));
        return link;
    }

    private static Node column(String name, String words, String place) {
        var column = new VBox(4, line(name, "overline"), line(words, "quotation"));
        if (!place.isEmpty()) {
            column.getChildren().add(line(place, "muted"));
        }
        return column;
    }

    private static Label line(String words, String look) {
        var line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add(look);
        return line;
    }
}
