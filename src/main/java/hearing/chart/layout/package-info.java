/// Where the marks go: one layout for each kind of chart. Those with axes have a package of their own below.
package hearing.chart.layout;
