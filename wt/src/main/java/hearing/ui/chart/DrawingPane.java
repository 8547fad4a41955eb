package hearing.ui.chart;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// A drawing as nodes, laid out anew for every size the pane is given.
///
/// Tab enters the chart, which says its description; the arrow keys, Home and End walk through the meanings of its
/// marks, Escape goes back to the whole.
public final class DrawingPane extends Region {
    private final ObjectProperty<Optional<ShownChart>> shown =
            new SimpleObjectProperty<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawing>> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing", Optional.empty());
    private final Group picture = new Group();
    private final Group stops = new Group();
    private final Rectangle ring = new Rectangle();
    private final List<MarkStop> walk = new ArrayList<>();
    private boolean interactive = true;
    private boolean stale = true;

    /// An empty pane.
    public DrawingPane() {
        getStyleClass().add("drawing-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        for (var layer : List.of(picture, ring, stops)) {
            layer.setManaged(false);
            getChildren().add(layer);
        }
        picture.setMouseTransparent(true);
        ring.setMouseTransparent(true);
        ring.setFill(Color.TRANSPARENT);
        ring.setStrokeWidth(2);
        ring.visibleProperty().bind(focusedProperty());
        shown.subscribe(_ -> redraw());
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// What is shown; empty shows nothing.
    public ObjectProperty<Optional<ShownChart>> shownProperty() {
        return shown;
    }

    /// The drawing on screen, laid out for the present size; empty before the first layout.
    public ReadOnlyObjectProperty<Optional<Drawing>> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /// Whether marks can be pointed at and focused. A small chart inside a button is only a picture.
    public boolean isInteractive() {
        return interactive;
    }

    /// Makes the chart one to walk through, or only a picture.
    public void setInteractive(boolean wanted) {
        interactive = wanted;
        setFocusTraversable(wanted);
        setMouseTransparent(!wanted);
        redraw();
    }

    @Override
    protected void layoutChildren() {
        var before = drawing.get().map(Drawing::size);
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        var size = new Size(Math.floor(getWidth()), Math.floor(getHeight()));
        if (stale || before.filter(size::equals).isEmpty()) {
            stale = false;
            draw(size);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 320;
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void draw(Size size) {
        var focused =
                walk.stream().filter(MarkStop::isFocused).map(MarkStop::meaning).findFirst();
        picture.getChildren().clear();
        stops.getChildren().clear();
        walk.clear();
        drawing.set(shown.get().map(chart -> chart.layout().apply(size)));
        drawing.get().ifPresent(laidOut -> show(laidOut, shown.get().orElseThrow()));
        walk.stream()
                .filter(stop -> focused.filter(stop.meaning()::equals).isPresent())
                .findFirst()
                .ifPresent(MarkStop::requestFocus);
    }

    private void show(Drawing laidOut, ShownChart chart) {
        var painter = new MarkPainter(chart.theme());
        laidOut.marks().forEach(mark -> picture.getChildren().add(painter.node(mark)));
        setAccessibleText(laidOut.description());
        ring.setWidth(laidOut.size().width() - 2);
        ring.setHeight(laidOut.size().height() - 2);
        ring.relocate(1, 1);
        ring.setStroke(painter.color(Tone.Role.INK));
        if (interactive) {
            byMeaning(laidOut)
                    .forEach((meaning, marks) ->
                            walk.add(new MarkStop(meaning, marks, MeaningWords.of(meaning, chart.texts()), painter)));
            stops.getChildren().setAll(walk);
        }
    }

    private static Map<MarkMeaning, List<Mark>> byMeaning(Drawing drawing) {
        var groups = new LinkedHashMap<MarkMeaning, List<Mark>>();
        for (var meaning : drawing.meanings()) {
            groups.put(
                    meaning,
                    drawing.marks().stream()
                            .filter(mark -> mark.meaning().equals(meaning))
                            .toList());
        }
        return groups;
    }

    private void walk(KeyEvent event) {
        if (walk.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = walk.indexOf(event.getTarget());
        int last = walk.size() - 1;
        switch (event.getCode()) {
            case RIGHT, DOWN -> walk.get(Math.min(at + 1, last)).requestFocus();
            case LEFT, UP -> walk.get(Math.max(at < 0 ? last : at - 1, 0)).requestFocus();
            case HOME -> walk.getFirst().requestFocus();
            case END -> walk.getLast().requestFocus();
            case ESCAPE -> {
                if (at < 0) {
                    return;
                }
                requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
