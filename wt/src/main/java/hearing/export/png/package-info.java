/// PNG files, painted with Java2D: no toolkit, no display, the same bytes every time.
package hearing.export.png;
