package hearing.export.font;

import java.nio.ByteBuffer;

/// Reads outlines from the table `glyf` (OpenType 1.9).
///
/// @param file the font's
/// @param glyphs where the table begins
/// @param places where the table `loca` begins, which has long offsets
record GlyphReader(ByteBuffer file, int glyphs, int places) {
    private static final int HEADER = 10;

    // Flags of a point.
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    // Flags of a part.
    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    /// Where a glyph's points go: x′ = xx·x + yx·y + dx, y′ = xy·x + yy·y + dy.
    record Placing(double xx, double xy, double yx, double yy, double dx, double dy) {
        double x(double x, double y) {
            return xx * x + yx * y + dx;
        }

        double y(double x, double y) {
            return xy * x + yy * y + dy;
        }

        /// The place of a part that has a placing of its own.
        Placing of(Placing part) {
            return new Placing(
                    xx * part.xx + yx * part.xy,
                    xy * part.xx + yy * part.xy,
                    xx * part.yx + yx * part.yy,
                    xy * part.yx + yy * part.yy,
                    x(part.dx, part.dy),
                    y(part.dx, part.dy));
        }
    }

    /// Draws a glyph.
    void read(int glyph, Placing placing, GlyphPath path) {
        int start = file.getInt(places + 4 * glyph);
        if (start == file.getInt(places + 4 * glyph + 4)) {
            return;
        }
        int contours = file.getShort(glyphs + start);
        if (contours >= 0) {
            new Points(glyphs + start + HEADER, contours).draw(placing, path);
        } else {
            parts(glyphs + start + HEADER, placing, path);
        }
    }

    private void parts(int first, Placing placing, GlyphPath path) {
        int flags = MORE;
        for (int at = first; (flags & MORE) != 0; at += size(flags)) {
            flags = file.getShort(at);
            if ((flags & OFFSETS) == 0) {
                throw new IllegalStateException("a letter whose parts hang on points");
            }
            boolean words = (flags & WORDS) != 0;
            double dx = words ? file.getShort(at + 4) : file.get(at + 4);
            double dy = words ? file.getShort(at + 6) : file.get(at + 5);
            int scales = at + (words ? 8 : 6);
            var part = (flags & MATRIX) != 0
                    ? new Placing(scale(scales), scale(scales + 2), scale(scales + 4), scale(scales + 6), dx, dy)
                    : (flags & TWO_SCALES) != 0
                            ? new Placing(scale(scales), 0, 0, scale(scales + 2), dx, dy)
                            : (flags & SCALE) != 0
                                    ? new Placing(scale(scales), 0, 0, scale(scales), dx, dy)
                                    : new Placing(1, 0, 0, 1, dx, dy);
            read(file.getShort(at + 2) & 0xFFFF, placing.of(part), path);
        }
    }

    private static int size(int flags) {
        int scales = (flags & MATRIX) != 0 ? 8 : (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
        return ((flags & WORDS) != 0 ? 8 : 6) + scales;
    }

    /// A fixed-point number of 14 binary places.
    private double scale(int at) {
        return file.getShort(at) / (double) (1 << 14);
    }

    /// The points of a glyph that has no parts.
    private final class Points {
        private final int[] ends;
        private final byte[] flags;
        private final int[] xs;
        private final int[] ys;

        Points(int start, int contours) {
            ends = new int[contours];
            for (int i = 0; i < contours; i++) {
                ends[i] = file.getShort(start + 2 * i) & 0xFFFF;
            }
            int count = contours == 0 ? 0 : ends[contours - 1] + 1;
            flags = new byte[count];
            int instructions = start + 2 * contours;
            int at = instructions + 2 + (file.getShort(instructions) & 0xFFFF);
            for (int i = 0; i < count; i++) {
                flags[i] = file.get(at++);
                if ((flags[i] & REPEAT) != 0) {
                    for (int times = file.get(at++) & 0xFF; times > 0; times--, i++) {
                        flags[i + 1] = flags[i];
                    }
                }
            }
            xs = new int[count];
            ys = new int[count];
            at = coordinates(at, xs, SHORT_X, SAME_X);
            coordinates(at, ys, SHORT_Y, SAME_Y);
        }

        private int coordinates(int start, int[] into, int brief, int same) {
            int at = start;
            int value = 0;
            for (int i = 0; i < into.length; i++) {
                boolean sameOrPositive = (flags[i] & same) != 0;
                if ((flags[i] & brief) != 0) {
                    int by = file.get(at++) & 0xFF;
                    value += sameOrPositive ? by : -by;
                } else if (!sameOrPositive) {
                    value += file.getShort(at);
                    at += 2;
                }
                into[i] = value;
            }
            return at;
        }

        void draw(Placing placing, GlyphPath path) {
            int first = 0;
            for (int end : ends) {
                draw(first, end, placing, path);
                first = end + 1;
            }
        }

        /// Between two control points that follow each other lies a point on the curve, in the middle.
        private void draw(int first, int last, Placing placing, GlyphPath path) {
            int start = first;
            while (start <= last && !isOnCurve(start)) {
                start++;
            }
            if (start > last) {
                throw new IllegalStateException("a contour without a point on it");
            }
            int count = last - first + 1;
            path.start(placing.x(xs[start], ys[start]), placing.y(xs[start], ys[start]));
            int control = -1;
            for (int step = 1; step <= count; step++) {
                int at = first + (start - first + step) % count;
                boolean on = isOnCurve(at);
                if (control >= 0) {
                    double x = on ? xs[at] : (xs[control] + xs[at]) / 2.0;
                    double y = on ? ys[at] : (ys[control] + ys[at]) / 2.0;
                    path.curve(
                            placing.x(xs[control], ys[control]),
                            placing.y(xs[control], ys[control]),
                            placing.x(x, y),
                            placing.y(x, y));
                } else if (on) {
                    path.line(placing.x(xs[at], ys[at]), placing.y(xs[at], ys[at]));
                }
                control = on ? -1 : at;
            }
        }

        private boolean isOnCurve(int at) {
            return (flags[at] & ON_CURVE) != 0;
        }
    }
}
