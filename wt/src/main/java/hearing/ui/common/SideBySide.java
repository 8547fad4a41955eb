package hearing.ui.common;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A chart with a sheet beside it; below it where the window is too narrow for both.
@DefaultProperty("children")
public final class SideBySide extends Pane {
    private static final double GAP = 20;
    private static final double SHEET = 340;
    private static final double NARROW = 820;
    private static final double LOWEST = 400;

    private double highest = 540;

    /// Nothing yet: the chart is the first child, the sheet the second.
    public SideBySide() {
        getStyleClass().add("side-by-side");
    }

    /// The height a chart is given at most, unless the window is very wide.
    public double getHighest() {
        return highest;
    }

    /// Sets the height a chart is given at most.
    public void setHighest(double height) {
        highest = height;
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
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? getWidth() : width;
        double chart = chartHeight(inner);
        double sheet = getChildren().getLast().prefHeight(sheetWidth(inner));
        return isNarrow(inner) ? chart + GAP + sheet : Math.max(chart, sheet);
    }

    @Override
    protected double computeMinWidth(double height) {
        return SHEET;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double chart = chartHeight(width);
        double sheet = sheetWidth(width);
        double height = getChildren().getLast().prefHeight(sheet);
        getChildren().getFirst().resizeRelocate(0, 0, chartWidth(width), chart);
        if (isNarrow(width)) {
            getChildren().getLast().resizeRelocate(0, chart + GAP, sheet, height);
        } else {
            getChildren().getLast().resizeRelocate(width - sheet, 0, sheet, Math.max(height, chart));
        }
    }

    private static boolean isNarrow(double width) {
        return width < NARROW;
    }

    private static double sheetWidth(double width) {
        return isNarrow(width) ? width : SHEET;
    }

    private static double chartWidth(double width) {
        return isNarrow(width) ? width : width - SHEET - GAP;
    }

    // Never flatter than 2 : 1, never higher than a usual window unless it is that wide.
    private double chartHeight(double width) {
        double across = chartWidth(width);
        return Math.max(LOWEST, Math.max(across / 2, Math.min(highest, across * 1.1)));
    }
}
