/// Ink on paper: a laid-out chart as a picture file, painted with no toolkit and no display, the same bytes every time.
/// The only package that knows `java.awt`.
package hearing.export;
