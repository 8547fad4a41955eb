package hearing.ui.common;

import hearing.chart.drawing.Point;
import hearing.chart.look.OutcomeShape;
import hearing.model.Difference.Outcome;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

/// The shape of a group of differences beside its words, as the charts draw it.
public final class OutcomeIcon extends Pane {
    /// @param side of the square it keeps within, in pixels
    public OutcomeIcon(Outcome outcome, double side) {
        double radius = side / 2;
        var shape = new Polygon();
        for (var point : OutcomeShape.outline(outcome, new Point(radius, radius), radius)) {
            shape.getPoints().addAll(point.x(), point.y());
        }
        boolean hollow = OutcomeShape.isHollow(outcome);
        shape.getStyleClass().add(hollow ? "outcome-outline" : "outcome-shape");
        shape.setStrokeWidth(hollow ? OutcomeShape.strokeWidth(radius) : 0);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        setMouseTransparent(true);
        getChildren().add(shape);
    }
}
