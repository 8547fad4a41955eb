/// The numbers behind a chart as they stand in the dataset, exact and with their words and sources, for files of data.
package hearing.analysis.numbers;
