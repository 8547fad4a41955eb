/// Where the marks go: one layout for each kind of chart, in packages below by what they are made of.
package hearing.chart.layout;
