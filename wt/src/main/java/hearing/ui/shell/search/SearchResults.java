package hearing.ui.shell.search;

import hearing.analysis.HearingSearch.Hit;
import hearing.ui.common.StyleClasses;
import hearing.ui.common.WideButton;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was found, under the search field. The focus stays in the field.
public final class SearchResults extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LEAST_WIDTH = 380;

    private final SearchViewModel search;
    private final SearchBox box;

    /// @param search what is found
    /// @param box the field it stands under
    public SearchResults(SearchViewModel search, SearchBox box) {
        this.search = search;
        this.box = box;
        setId("search-results");
        getStyleClass().add("search-results");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        visibleProperty().bind(search.openProperty());
        search.hitsProperty().subscribe(_ -> show(search.shown()));
        search.chosenProperty().subscribe(_ -> mark());
        search.openProperty().subscribe(_ -> place());
    }

    private void show(List<Hit> hits) {
        getChildren().setAll(hits.stream().map(this::row).toList());
        if (!search.remark().isEmpty()) {
            var remark = new Label(search.remark());
            remark.getStyleClass().addAll(StyleClasses.MUTED, "search-remark");
            remark.setWrapText(true);
            getChildren().add(remark);
        }
        mark();
    }

    private WideButton row(Hit hit) {
        var title = new Label(hit.title());
        title.setWrapText(true);
        var detail = new Label(hit.detail());
        detail.getStyleClass().add(StyleClasses.MUTED);
        detail.setWrapText(true);
        var words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        var kind = new Label(search.kind(hit));
        kind.getStyleClass().add(StyleClasses.MUTED);
        kind.setMinWidth(USE_PREF_SIZE);
        var row = new WideButton(new HBox(12, words, kind));
        row.getStyleClass().addAll(StyleClasses.ROW_BUTTON, "search-row");
        row.setId("hit-" + hit.target());
        row.setAccessibleText(search.kind(hit) + ", " + hit.title() + ", " + hit.detail());
        row.setFocusTraversable(false);
        // The field loses the focus at the press, and the list would be gone before the click.
        row.setOnMousePressed(_ -> search.open(hit));
        return row;
    }

    private void mark() {
        for (int at = 0; at < getChildren().size(); at++) {
            getChildren()
                    .get(at)
                    .pseudoClassStateChanged(
                            CHOSEN, at == search.chosenProperty().get());
        }
        var shown = search.shown();
        int chosen = search.chosenProperty().get();
        box.setAccessibleHelp(chosen < shown.size() ? shown.get(chosen).title() : search.remark());
    }

    private void place() {
        var field = box.localToScene(box.getLayoutBounds());
        if (getScene() != null) {
            double right = Math.max(0, getScene().getWidth() - field.getMaxX());
            setPrefWidth(Math.max(LEAST_WIDTH, field.getWidth()));
            StackPane.setMargin(this, new Insets(field.getMaxY() + 4, right, 0, 0));
        }
    }
}
