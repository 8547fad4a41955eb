/// A chart as it goes into a file of any format, and what the file says of itself: title, description, words, sources,
/// dataset and view. The packages of the formats depend on this one and never on each other.
package hearing.export.publication;
