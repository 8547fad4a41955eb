package hearing.export.png;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Path2D;

/// A shape and its colour, in the pixels of the file.
///
/// @param shape polygons
/// @param paint what they are filled with
/// @param top the first row that can have any of it
/// @param bottom the row behind the last one
record Ink(Path2D shape, Paint paint, int top, int bottom) {
    static Ink of(Polygons polygons, Paint paint) {
        var shape = polygons.path();
        var bounds = shape.getBounds2D();
        return new Ink(shape, paint, (int) Math.floor(bounds.getMinY()), (int) Math.ceil(bounds.getMaxY()));
    }

    /// Whether any of it can be in the rows from `first` up to `end`, which is not among them.
    boolean reaches(int first, int end) {
        return top < end && bottom > first;
    }

    /// Paints it into a strip whose first row is the picture's row `first`; the graphics are moved there.
    void paint(Graphics2D strip, int first) {
        strip.setPaint(paint instanceof Fade fade ? fade.at(first) : paint);
        strip.fill(shape);
    }
}
