package hearing.ui.chart;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Scale;

/// Puts a chart on the clipboard: an opaque picture for documents, its description for everything else.
final class ChartClipboard {
    private static final double SCALE = 2;

    private ChartClipboard() {}

    static void copy(ChartCardViewModel card, ChartTools tools) {
        card.copy().ifPresent(drawing -> {
            var content = new ClipboardContent();
            content.putImage(image(drawing, card.theme()));
            content.putString(drawing.description());
            Clipboard.getSystemClipboard().setContent(content);
            tools.tell().accept(card.texts().get("chart.copied"));
        });
    }

    static WritableImage image(Drawing drawing, Theme theme) {
        var painter = new MarkPainter(theme);
        var ground = MarkPainter.rectangle(drawing.size().box(), 0);
        ground.setFill(painter.color(Tone.Role.CARD));
        var picture = new Group(ground);
        // Marks stay inside the drawing, and so does the picture: no stroke may widen it.
        picture.setClip(MarkPainter.rectangle(drawing.size().box(), 0));
        drawing.marks().forEach(mark -> picture.getChildren().add(painter.node(mark)));
        // A scene of its own, so that the window's styles do not reach the words.
        new Scene(picture);
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        return picture.snapshot(parameters, null);
    }
}
