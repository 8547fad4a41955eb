/// JSON with its places: a tree whose every node knows its line and column, and the tools to read it strictly and to
/// the end, so that one look finds every problem.
package hearing.io.json;
