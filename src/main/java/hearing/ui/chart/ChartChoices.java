package hearing.ui.chart;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.text.Texts;
import hearing.ui.chart.ChartCardViewModel.Baseline;
import hearing.ui.common.Segments;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/// The choices a chart offers, each only where there is one: log or linear, and the baseline.
public final class ChartChoices extends HBox {
    private final ToggleButton log = new ToggleButton();
    private final ToggleButton linear = new ToggleButton();
    private final SegmentedButton scale = new SegmentedButton(log, linear);
    private final Label label = new Label();
    private final ComboBox<Baseline> baseline = new ComboBox<>();
    private final HBox baselines = new HBox(label, baseline);

    /// No choices yet.
    public ChartChoices() {
        getStyleClass().add("chart-choices");
        baselines.getStyleClass().add("chart-baselines");
        baselines.setAlignment(Pos.CENTER_LEFT);
        label.setLabelFor(baseline);
        log.setId("log");
        linear.setId("linear");
        baseline.setId("baseline");
        getChildren().setAll(scale, baselines);
    }

    /// Shows the choices of a card's chart and hands them to it.
    void follow(ChartCardViewModel card) {
        Segments.onChosen(log, () -> card.chooseScale(ScaleKind.LOG));
        Segments.onChosen(linear, () -> card.chooseScale(ScaleKind.LINEAR));
        card.shownProperty().subscribe(_ -> refresh(card));
    }

    private void refresh(ChartCardViewModel card) {
        name(card.texts());
        show(scale, card.scaleOffered());
        show(baselines, card.baselineOffered());
        show(this, card.scaleOffered() || card.baselineOffered());
        linear.setSelected(!card.isLogarithmic());
        log.setSelected(card.isLogarithmic());
        // Filling the box is no choice of the reader's.
        baseline.setOnAction(null);
        baseline.getItems().setAll(card.baselines());
        card.baseline().ifPresent(baseline::setValue);
        baseline.setOnAction(_ -> card.chooseBaseline(baseline.getValue()));
    }

    private void name(Texts texts) {
        log.setText(texts.get("chart.scale.choose-log"));
        linear.setText(texts.get("chart.scale.choose-linear"));
        label.setText(texts.get("chart.baseline"));
        scale.setAccessibleText(texts.get("chart.scale"));
    }

    private static void show(Node part, boolean offered) {
        part.setVisible(offered);
        part.setManaged(offered);
    }
}
