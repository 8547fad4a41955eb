/// From values and dates to pixels, and which of them an axis names.
package hearing.chart.scale;
