/// Figures: the table of all of them with its filters, and one figure large, with its words, its print, its reference
/// and what it says in plain words.
package hearing.ui.figure;
