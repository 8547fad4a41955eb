package hearing.ui.shell.rail;

import hearing.chart.drawing.Theme;
import hearing.ui.common.Monogram;
import hearing.ui.common.WideButton;
import hearing.ui.shell.rail.RailEntry.Disc;
import hearing.ui.shell.rail.RailEntry.Icon;
import hearing.ui.state.Page;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A place of the rail as a button: icon or disc, name, count.
final class RailItem extends WideButton {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double DISC = 26;
    private static final int ICON = 18;

    private final RailEntry entry;

    RailItem(RailEntry entry, Theme theme) {
        super(row(entry, theme));
        this.entry = entry;
        setId(entry.id());
        getStyleClass().add("rail-item");
        setAccessibleText(entry.words());
    }

    void mark(Page shown) {
        pseudoClassStateChanged(HERE, entry.holds(shown));
    }

    private static HBox row(RailEntry entry, Theme theme) {
        var label = new Label(entry.label());
        label.getStyleClass().add("rail-label");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var sign = new StackPane(sign(entry, theme));
        sign.setMinWidth(DISC);
        var row = new HBox(10, sign, label);
        row.setAlignment(Pos.CENTER_LEFT);
        entry.count().ifPresent(count -> {
            var number = new Label(String.valueOf(count.number()));
            number.getStyleClass().add("rail-count");
            number.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(number);
        });
        return row;
    }

    private static Node sign(RailEntry entry, Theme theme) {
        return switch (entry.sign()) {
            case Disc(String letters, var hue) -> new Monogram(letters, hue, theme, DISC);
            case Icon icon -> FontIcon.of(picture(icon), ICON);
        };
    }

    private static Feather picture(Icon icon) {
        return switch (icon) {
            case OVERVIEW -> Feather.GRID;
            case FIGURES -> Feather.BAR_CHART_2;
            case ASKS -> Feather.MESSAGE_SQUARE;
            case PRINT -> Feather.FILE_TEXT;
            case SOURCES -> Feather.BOOK_OPEN;
        };
    }
}
