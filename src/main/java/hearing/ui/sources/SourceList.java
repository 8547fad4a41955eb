package hearing.ui.sources;

import hearing.text.Texts;
import hearing.ui.common.Pill;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The documents as cards.
public final class SourceList extends VBox {
    /// No documents yet.
    public SourceList() {
        getStyleClass().add("source-list");
    }

    void show(SourcesViewModel page, Consumer<URI> browser) {
        getChildren().clear();
        page.rowsProperty().getValue().forEach(row -> getChildren().add(card(row, page, browser)));
    }

    private static Node card(SourceRow row, SourcesViewModel page, Consumer<URI> browser) {
        var texts = page.texts();
        var head = new FlowPane(10, 6, line(row.title(), "source-title"), Pill.quiet(row.kind()));
        var card = new VBox(head, line(row.facts(), "source-facts"));
        card.getStyleClass().addAll("card", "source");
        card.getChildren().add(line(texts.get("sources.licence", row.licence()), "muted"));
        row.note().ifPresent(note -> card.getChildren().add(line(note, "note")));
        row.address().ifPresent(address -> card.getChildren().add(address(address, texts, browser)));
        if (!row.uses().isEmpty()) {
            card.getChildren().add(uses(row, page));
        }
        return card;
    }

    private static Node address(URI address, Texts texts, Consumer<URI> browser) {
        var link = new Hyperlink(address.toString());
        link.getStyleClass().add("source-address");
        link.setWrapText(true);
        link.setAccessibleText(texts.get("sources.browse", address));
        link.setOnAction(_ -> browser.accept(address));
        return link;
    }

    private static Node uses(SourceRow row, SourcesViewModel page) {
        var uses = new FlowPane(line(page.texts().get("sources.uses"), "muted"));
        uses.getStyleClass().add("source-uses");
        for (var use : row.uses()) {
            var link = new Hyperlink(use.title());
            link.setOnAction(_ -> page.open(use.page()));
            uses.getChildren().add(link);
        }
        return uses;
    }

    private static Label line(String words, String look) {
        var line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add(look);
        return line;
    }
}
