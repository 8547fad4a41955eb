package hearing.ui.print;

import hearing.ui.common.OutcomeIcon;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The groups of claims, one card each.
public final class ClaimList extends VBox {
    private static final double SHAPE = 14;

    /// No claims yet.
    public ClaimList() {
        getStyleClass().add("claim-list");
    }

    void show(TestimonyToPrintViewModel page) {
        getChildren().clear();
        for (var group : page.groupsProperty().getValue()) {
            var title = new Label(group.title());
            title.setGraphic(new OutcomeIcon(group.outcome(), SHAPE));
            title.setGraphicTextGap(10);
            title.getStyleClass().add("section-title");
            var card = new VBox(title);
            card.getStyleClass().addAll("card", "claim-group");
            card.setAccessibleRole(AccessibleRole.PARENT);
            card.setAccessibleText(group.title());
            group.rows().forEach(row -> card.getChildren().add(new ClaimCard(row, page)));
            getChildren().add(card);
        }
    }
}
