/// SVG files: text as text in the embedded letters of the bundled font, titles and descriptions for the chart and its
/// marks, and what the file says of itself as metadata.
package hearing.export.svg;
