/// The words around a chart: what they say, how large they are, and where they stand.
package hearing.chart.frame;
