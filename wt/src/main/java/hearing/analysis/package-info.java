/// Which numbers: growth in plain words, print against record, filters, search, and the content of each chart.
/// Knows the model and nothing of how it is drawn.
package hearing.analysis;
