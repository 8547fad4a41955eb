package hearing.ui.common;

import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Palette;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;

/// A speaker's letters on a disc of their organization's colour. A picture beside the name, so it says nothing itself.
public final class Monogram extends Label {
    private static final double SMALL = 32;

    /// A small one, for lists and heads of columns.
    public Monogram(String letters, Tone hue, Theme theme) {
        this(letters, hue, theme, SMALL);
    }

    /// @param diameter in logical pixels
    public Monogram(String letters, Tone hue, Theme theme, double diameter) {
        super(letters);
        getStyleClass().add("monogram");
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(diameter, diameter);
        setPrefSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        setBackground(new Background(
                new BackgroundFill(Color.web(theme.color(hue)), new CornerRadii(diameter / 2), Insets.EMPTY)));
        setTextFill(Color.web(theme.color(Palette.on(hue))));
    }
}
