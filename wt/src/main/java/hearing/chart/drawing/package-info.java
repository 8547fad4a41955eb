/// A laid-out chart as a value: marks, their meaning, and the frame of words around them. Every output (screen, PNG)
/// interprets this and adds nothing of its own. Coordinates are in logical pixels, x to the right, y down.
package hearing.chart.drawing;
