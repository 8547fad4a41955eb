/// Charts of what the witnesses asked for: who asked for what, and how much.
package hearing.chart.layout.asks;
