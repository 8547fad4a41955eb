package hearing.ui.exporting;

import hearing.chart.drawing.Tone;
import hearing.export.request.Background;
import hearing.ui.chart.DrawingPane;
import hearing.ui.chart.ShownChart;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// The picture as it will be in the file, at its true proportions, as large as fits, in the middle of a quiet
/// ground; or the file's text.
public final class ExportPreview extends Region {
    private static final double STRIPE = 8;
    private static final double ROOM = 12;

    private final Rectangle ground = new Rectangle();
    private final DrawingPane drawing = new DrawingPane();
    private final TextArea text = new TextArea();
    private Preview preview = new Preview.Nothing();

    /// Nothing yet.
    public ExportPreview() {
        getStyleClass().add("export-preview");
        ground.getStyleClass().add("export-ground");
        ground.setManaged(false);
        drawing.setManaged(false);
        drawing.setInteractive(false);
        drawing.getTransforms().add(new Scale(1, 1));
        text.setManaged(false);
        text.setEditable(false);
        text.setId("export-text");
        text.getStyleClass().add("export-text");
        getChildren().setAll(ground, drawing, text);
    }

    void show(Preview wanted) {
        preview = wanted;
        switch (wanted) {
            case Preview.Nothing _ -> setAccessibleText("");
            case Preview.Written written -> text.setText(written.text());
            case Preview.Drawn drawn -> {
                setAccessibleText(drawn.drawing().description());
                drawing.shownProperty()
                        .set(Optional.of(new ShownChart(_ -> drawn.drawing(), drawn.theme(), drawn.texts())));
                ground.setFill(paint(drawn));
            }
        }
        ground.setVisible(wanted instanceof Preview.Drawn);
        drawing.setVisible(wanted instanceof Preview.Drawn);
        text.setVisible(wanted instanceof Preview.Written);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        text.resizeRelocate(0, 0, getWidth(), getHeight());
        if (preview instanceof Preview.Drawn shown) {
            double width = shown.drawing().size().width();
            double height = shown.drawing().size().height();
            double across = getWidth() - 2 * ROOM;
            double down = getHeight() - 2 * ROOM;
            double scale = Math.min(1, Math.min(across / width, down / height));
            double x = Math.rint(ROOM + (across - width * scale) / 2);
            double y = Math.rint(ROOM + (down - height * scale) / 2);
            drawing.getTransforms().setAll(new Scale(scale, scale));
            drawing.resizeRelocate(x, y, width, height);
            ground.setX(x);
            ground.setY(y);
            ground.setWidth(width * scale);
            ground.setHeight(height * scale);
        }
    }

    // Stripes say that nothing is there.
    private static Paint paint(Preview.Drawn shown) {
        var card = Color.web(shown.theme().color(Tone.Role.CARD));
        if (shown.background() == Background.SOLID) {
            return card;
        }
        var other = Color.web(shown.theme().color(Tone.Role.EMPTY));
        return new LinearGradient(
                0,
                0,
                STRIPE,
                STRIPE,
                false,
                CycleMethod.REPEAT,
                new Stop(0, card),
                new Stop(0.5, card),
                new Stop(0.5, other),
                new Stop(1, other));
    }
}
