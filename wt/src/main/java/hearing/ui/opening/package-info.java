/// Opening of datasets: off the JavaFX thread, with the problems of a broken one in a sheet. Knows no file format: the
/// program hands in what reads.
package hearing.ui.opening;
