package hearing.export.png;

import hearing.chart.drawing.Point;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.Raster;

/// A colour that runs out from one point to another. Java2D's own gradient starts anew in each strip and rounds
/// differently there; this one asks each pixel for its place in the whole picture.
///
/// @param color `0xRRGGBB`
/// @param from where the colour is whole, in pixels of the picture
/// @param to where nothing is left of it
/// @param top the picture's row that is the first one of the strip
record Fade(int color, Point from, Point to, int top) implements Paint {
    /// The same in a strip that begins at another row.
    Fade at(int row) {
        return new Fade(color, from, to, row);
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform toDevice, RenderingHints hints) {
        return new Context();
    }

    private int colorOf(int x, int y) {
        double alongX = to.x() - from.x();
        double alongY = to.y() - from.y();
        double length = alongX * alongX + alongY * alongY;
        double way = ((x + 0.5 - from.x()) * alongX + (y + top + 0.5 - from.y()) * alongY) / length;
        long opacity = Math.round(255 * (1 - Math.clamp(way, 0.0, 1.0)));
        return (int) opacity << 24 | color;
    }

    private final class Context implements PaintContext {
        @Override
        public ColorModel getColorModel() {
            return ColorModel.getRGBdefault();
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            var raster = getColorModel().createCompatibleWritableRaster(width, height);
            var colors = new int[width * height];
            for (int at = 0; at < colors.length; at++) {
                colors[at] = colorOf(x + at % width, y + at / width);
            }
            raster.setDataElements(0, 0, width, height, colors);
            return raster;
        }

        @Override
        public void dispose() {}
    }
}
