package hearing.ui.exporting;

import hearing.chart.drawing.Tone;
import hearing.export.request.Background;
import hearing.ui.chart.DrawingPane;
import hearing.ui.chart.ShownChart;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// The picture as it will be in the file, at its true proportions, as large as fits.
public final class ExportPreview extends Region {
    private static final double STRIPE = 8;

    private final Rectangle ground = new Rectangle();
    private final DrawingPane drawing = new DrawingPane();
    private Optional<Picture> picture = Optional.empty();

    /// Nothing yet.
    public ExportPreview() {
        getStyleClass().add("export-preview");
        ground.getStyleClass().add("export-ground");
        ground.setManaged(false);
        drawing.setManaged(false);
        drawing.setInteractive(false);
        drawing.getTransforms().add(new Scale(1, 1));
        getChildren().setAll(ground, drawing);
    }

    void show(Optional<Picture> wanted) {
        picture = wanted;
        wanted.ifPresent(shown -> {
            setAccessibleText(shown.drawing().description());
            drawing.shownProperty()
                    .set(Optional.of(new ShownChart(_ -> shown.drawing(), shown.theme(), shown.texts())));
            ground.setFill(paint(shown));
        });
        ground.setVisible(wanted.isPresent());
        drawing.setVisible(wanted.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        picture.map(Picture::drawing).ifPresent(shown -> {
            double width = shown.size().width();
            double height = shown.size().height();
            double scale = Math.min(1, Math.min(getWidth() / width, getHeight() / height));
            double left = Math.floor((getWidth() - width * scale) / 2);
            drawing.getTransforms().setAll(new Scale(scale, scale));
            drawing.resizeRelocate(left, 0, width, height);
            ground.setX(left);
            ground.setWidth(width * scale);
            ground.setHeight(height * scale);
        });
    }

    // Stripes say that nothing is there.
    private static Paint paint(Picture shown) {
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
