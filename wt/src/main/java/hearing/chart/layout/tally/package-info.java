/// Charts without an axis: squares, cells, bars in parts and lists.
package hearing.chart.layout.tally;
