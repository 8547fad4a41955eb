/// PNG files: painting, encoding and what they say of themselves; no toolkit, no display, the same bytes every time.
package hearing.export.png;
