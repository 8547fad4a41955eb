/// A drawing on screen: nodes that can be focused and that say what they are, and the card that shows one with its
/// choices (scale, baseline, table) and tools (copy, export). Knows no screen that uses it.
package hearing.ui.chart;
