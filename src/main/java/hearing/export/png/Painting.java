package hearing.export.png;

import java.util.List;

/// A drawing in the pixels of its file, to be painted in strips of any height: every pixel is the same whatever strip
/// it is in, and only one strip needs to be in memory.
///
/// @param width in pixels
/// @param height in pixels
/// @param ground the pixel everything is painted on, as `0xAARRGGBB`
/// @param inks in the order they are painted
record Painting(int width, int height, int ground, List<Ink> inks) {
    Painting {
        inks = List.copyOf(inks);
    }

    /// The picture in one piece.
    Strip whole() {
        var picture = strip(height);
        paint(picture, 0);
        return picture;
    }

    /// A strip as wide as the picture, to be painted and painted over.
    Strip strip(int rows) {
        return new Strip(width, rows);
    }

    /// Paints the picture's rows from `first` on, as many as the strip has.
    void paint(Strip strip, int first) {
        strip.moveTo(first, ground);
        for (var ink : inks) {
            if (ink.reaches(first, first + strip.rows())) {
                strip.lay(ink);
            }
        }
    }
}
