/// Words and numbers in the reader's language: message bundles, and the one way numbers, units, qualifiers and dates
/// are written.
package hearing.text;
