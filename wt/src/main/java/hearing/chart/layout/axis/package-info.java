/// Charts with an axis: growth lines, timelines, columns, bands, ladders.
package hearing.chart.layout.axis;
