/// PDF files: the drawing as vectors on a page, its text as text in the bundled family, with what the file says
/// of itself where readers, screen readers and archives look for it. The same bytes every time.
package hearing.export.pdf;
