/// A drawing on screen: nodes that can be focused and that say what they are.
package hearing.ui.chart;
