package hearing.ui.common;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Cards in columns of one width, as many as fit; the cards of a row are equally high.
public final class CardGrid extends Region {
    private double gap = 16;
    private double leastWidth = 290;
    private int mostColumns = 4;

    /// A grid without cards.
    public CardGrid() {
        getStyleClass().add("card-grid");
    }

    /// The width below which a column gives way.
    public double getLeastWidth() {
        return leastWidth;
    }

    /// Sets the width below which a column gives way.
    public void setLeastWidth(double width) {
        leastWidth = width;
        requestLayout();
    }

    /// The number of columns in a wide window.
    public int getMostColumns() {
        return mostColumns;
    }

    /// Sets the number of columns in a wide window.
    public void setMostColumns(int columns) {
        mostColumns = columns;
        requestLayout();
    }

    /// The space between two cards.
    public double getGap() {
        return gap;
    }

    /// Sets the space between two cards.
    public void setGap(double space) {
        gap = space;
        requestLayout();
    }

    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return leastWidth;
    }

    @Override
    protected double computePrefWidth(double height) {
        return mostColumns * leastWidth + (mostColumns - 1) * gap;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        double inner = width < 0 ? computePrefWidth(-1) : width;
        for (var row : rows(inner)) {
            height += (height > 0 ? gap : 0) + rowHeight(row, columnWidth(inner));
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        double y = 0;
        for (var row : rows(getWidth())) {
            double height = rowHeight(row, column);
            for (int at = 0; at < row.size(); at++) {
                row.get(at).resizeRelocate(snapPositionX(at * (column + gap)), snapPositionY(y), column, height);
            }
            y += height + gap;
        }
    }

    private int columns(double width) {
        int fit = (int) ((width + gap) / (leastWidth + gap));
        int wanted = Math.clamp(fit, 1, mostColumns);
        // Four cards stand better as two and two than as three and one.
        return wanted == 3 && getManagedChildren().size() == 4 ? 2 : wanted;
    }

    private double columnWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * gap) / columns);
    }

    private List<List<Node>> rows(double width) {
        int columns = columns(width);
        var cards = getManagedChildren();
        return IntStream.range(0, (cards.size() + columns - 1) / columns)
                .mapToObj(row -> List.copyOf(cards.subList(row * columns, Math.min((row + 1) * columns, cards.size()))))
                .toList();
    }

    private static double rowHeight(List<Node> row, double width) {
        return Math.ceil(
                row.stream().mapToDouble(card -> card.prefHeight(width)).max().orElse(0));
    }
}
