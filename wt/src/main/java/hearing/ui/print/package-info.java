/// Testimony to print: every claim of the article beside the record, grouped by what happened to it.
package hearing.ui.print;
