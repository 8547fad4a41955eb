/// The command line: opens the window, or lists, checks and exports with no toolkit started. Everything it says is one
/// plain sentence in the reader's language.
package hearing.cli;
