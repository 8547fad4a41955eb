/// Ink on paper: a laid-out chart as a picture file, painted with no toolkit and no display, the same bytes every time.
package hearing.export;
