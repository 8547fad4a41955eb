package hearing.export.font;

/// Takes the outline of a letter. Every contour ends where it began.
public interface GlyphPath {
    /// A contour begins.
    void start(double x, double y);

    /// A straight line.
    void line(double x, double y);

    /// A quadratic curve.
    ///
    /// @param midX its control point's place
    /// @param midY its control point's place
    void curve(double midX, double midY, double x, double y);
}
