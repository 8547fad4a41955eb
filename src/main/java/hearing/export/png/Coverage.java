package hearing.export.png;

/// How much of each pixel of a strip a shape covers: the very area, from the edges of the shape.
///
/// Along a row an edge changes what is covered at the pixels it passes and leaves it the same from there on. Only the
/// changes are kept, and a bit for each pixel that has one, so that the long runs between them cost nothing.
///
/// Its loops are few and call little: a short export is over before Java has compiled much, and Java compiles a loop
/// again with every loop around it.
final class Coverage {
    private final int width;
    private final int rows;
    // One more than the row is wide: there, what is right of the picture changes.
    private final int stride;
    private final float[] changes;
    private final int words;
    private final long[] changed;
    private final Runs runs;
    private int first;

    /// The runs of a row that are covered at all, from left to right.
    static final class Runs {
        private final int[] from;
        private final int[] to;
        private final double[] covered;
        private int size;

        private Runs(int most) {
            from = new int[most];
            to = new int[most];
            covered = new double[most];
        }

        /// How many there are.
        int size() {
            return size;
        }

        /// The first pixel of a run.
        int from(int run) {
            return from[run];
        }

        /// The pixel behind the last one of a run.
        int to(int run) {
            return to[run];
        }

        /// How much of each pixel of a run is covered, 0 to 1.
        double covered(int run) {
            return covered[run];
        }

        private void add(int start, int end, double share) {
            if (start < end && share != 0) {
                from[size] = start;
                to[size] = end;
                covered[size++] = Math.min(1, Math.abs(share));
            }
        }
    }

    /// Nothing is covered.
    ///
    /// @param width of the picture
    Coverage(int width, int rows) {
        this.width = width;
        this.rows = rows;
        this.stride = width + 2;
        this.changes = new float[stride * rows];
        this.words = (stride + Long.SIZE - 1) / Long.SIZE;
        this.changed = new long[words * rows];
        this.runs = new Runs(stride + 1);
    }

    /// Goes to another place in the picture.
    ///
    /// @param row the picture's row that is now the strip's first
    void moveTo(int row) {
        first = row;
    }

    /// Adds an edge, in pixels of the picture. To its right is the inside where it goes down, and the outside where it
    /// goes up. All is reckoned in the picture's rows, so that a pixel is the same in every strip.
    void edge(double fromX, double fromY, double toX, double toY) {
        boolean down = fromY < toY;
        double top = down ? fromY : toY;
        double bottom = down ? toY : fromY;
        double topX = down ? fromX : toX;
        double bottomX = down ? toX : fromX;
        double slope = (bottomX - topX) / (bottom - top);
        int start = Math.max(first, (int) Math.floor(top));
        int end = Math.min(first + rows, (int) Math.ceil(bottom));
        double x = start <= top ? topX : topX + (start - top) * slope;
        for (int row = start; row < end; row++) {
            double upper = Math.max(top, row);
            double lower = Math.min(bottom, row + 1.0);
            double nextX = lower < bottom ? topX + (lower - top) * slope : bottomX;
            double height = down ? lower - upper : upper - lower;
            double left = Math.clamp(Math.min(x, nextX), 0, width);
            double right = Math.clamp(Math.max(x, nextX), 0, width);
            cross(row - first, left, right, height);
            x = nextX;
        }
    }

    /// Hands out what is covered of a row and forgets it.
    ///
    /// @param row counted from the strip's first
    /// @return the same runs at each call, with what they have now
    Runs take(int row) {
        double covered = 0;
        int from = 0;
        runs.size = 0;
        for (int word = 0; word < words; word++) {
            for (long bits = changed[row * words + word]; bits != 0; bits &= bits - 1) {
                int at = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                runs.add(from, Math.min(at, width), covered);
                covered += changes[row * stride + at];
                changes[row * stride + at] = 0;
                from = at;
            }
            changed[row * words + word] = 0;
        }
        runs.add(from, width, covered);
        return runs;
    }

    /// An edge's way through one row: in each pixel it passes, what is right of the part behind it and what the part
    /// in it leaves covered.
    ///
    /// @param left x of its left end
    /// @param right x of its right end
    /// @param height how much of the row it passes, negative where it goes up
    private void cross(int row, double left, double right, double height) {
        int last = Math.max((int) left, (int) Math.ceil(right) - 1);
        double steep = height / (right - left);
        double passed = 0;
        double covered = 0;
        for (int x = (int) left; x <= last; x++) {
            double start = Math.max(left, x);
            double end = Math.min(right, x + 1.0);
            double part = x < last ? steep * (end - start) : height - passed;
            double now = passed + part * (x + 1 - (start + end) / 2);
            change(row, x, now - covered);
            covered = now;
            passed += part;
        }
        change(row, last + 1, height - covered);
    }

    private void change(int row, int column, double by) {
        changes[row * stride + column] += (float) by;
        changed[row * words + (column >> 6)] |= 1L << column;
    }
}
