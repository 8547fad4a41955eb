package hearing.ui.figure;

import hearing.analysis.FigureFilter;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/// The filters over the table of figures.
public final class FilterBar extends FlowPane {
    private static final double SEARCH_WIDTH = 175;

    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private List<FilterBox<?>> boxes = List.of();

    /// No filters yet.
    public FilterBar() {
        getStyleClass().add("filter-bar");
        search.setId("search-figures");
        search.setPrefWidth(SEARCH_WIDTH);
    }

    void follow(FiguresViewModel page) {
        var filter = page.filterProperty();
        var texts = page.texts();
        search.setPromptText(texts.get("figures.search"));
        search.setAccessibleText(texts.get("figures.search"));
        search.textProperty().subscribe(words -> filter.set(filter.get().withText(words)));
        var speakers = new FilterBox<>(texts.get("figures.speaker"), page.speakers(), page::speaker);
        speakers.onChange(chosen -> filter.set(filter.get().withSpeakers(chosen)));
        var themes = new FilterBox<>(texts.get("figures.theme"), page.themes(), page::theme);
        themes.onChange(chosen -> filter.set(filter.get().withThemes(chosen)));
        var kinds = new FilterBox<>(texts.get("figures.kind"), page.kinds(), page::kind);
        kinds.onChange(chosen -> filter.set(filter.get().withKinds(chosen)));
        var inPrint = new FilterBox<>(texts.get("figures.in-print"), page.inPrint(), page::inPrint);
        inPrint.onChange(chosen -> filter.set(filter.get().withInPrint(chosen)));
        boxes = List.of(speakers, themes, kinds, inPrint);
        var clear = new Button(texts.get("figures.clear"));
        clear.setId("clear-filters");
        clear.setOnAction(_ -> clear());
        clear.visibleProperty().bind(filter.isNotEqualTo(FigureFilter.ALL));
        clear.managedProperty().bind(clear.visibleProperty());
        getChildren().setAll(search);
        getChildren().addAll(boxes);
        getChildren().add(clear);
    }

    /// Lets every figure through again.
    void clear() {
        search.clear();
        boxes.forEach(FilterBox::clear);
    }
}
