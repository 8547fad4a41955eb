/// Reads datasets from JSON, strictly: what comes out is whole and consistent, or every problem is named with its line,
/// its place in words and what was expected. Nothing outside this package and its parts knows JSON.
package hearing.io;
