/// Charts without an axis: squares, cells, bars in parts, lists and tables.
package hearing.chart.layout.tally;
