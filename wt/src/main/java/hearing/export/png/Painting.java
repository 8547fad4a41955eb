package hearing.export.png;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;

/// A drawing in the pixels of its file, to be painted in strips of any height: every pixel is the same whatever strip
/// it is in, and only one strip needs to be in memory.
///
/// @param width in pixels
/// @param height in pixels
/// @param type of its pictures, one of [BufferedImage]'s with 32 bits for a pixel
/// @param ground the pixel everything is painted on
/// @param inks in the order they are painted
record Painting(int width, int height, int type, int ground, List<Ink> inks) {
    Painting {
        inks = List.copyOf(inks);
    }

    /// The picture in one piece.
    BufferedImage whole() {
        var picture = strip(height);
        paint(picture, 0);
        return picture;
    }

    /// A strip as wide as the picture, to be painted and painted over.
    BufferedImage strip(int rows) {
        return new BufferedImage(width, rows, type);
    }

    /// The pixels of a strip, row by row, as `0xAARRGGBB`.
    static int[] pixels(BufferedImage strip) {
        return ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    }

    /// Paints the picture's rows from `first` on, as many as the strip has.
    void paint(BufferedImage strip, int first) {
        Arrays.fill(pixels(strip), ground);
        var graphics = strip.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.translate(0, -first);
            for (var ink : inks) {
                if (ink.reaches(first, first + strip.getHeight())) {
                    ink.paint(graphics, first);
                }
            }
        } finally {
            graphics.dispose();
        }
    }
}
