package hearing.export.png;

/// How much of each pixel of a strip a shape covers: the very area, from the edges of the shape.
///
/// Along a row an edge changes what is covered at the pixels it passes and leaves it the same from there on. Only the
/// changes are kept, and a bit for each pixel that has one, so that the long runs between them cost nothing.
final class Coverage {
    private final int width;
    private final int rows;
    // One more than the row is wide: there, what is right of the picture changes.
    private final int stride;
    private final float[] changes;
    private final int words;
    private final long[] changed;
    private int first;

    /// Takes the runs of a row, from left to right.
    interface Runs {
        /// @param row counted from the strip's first
        /// @param from the run's first pixel
        /// @param to the one behind its last
        /// @param covered 0 to 1, the same for all of them
        void run(int row, int from, int to, double covered);
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
            cross(
                    row - first,
                    Math.clamp(Math.min(x, nextX), 0, width),
                    Math.clamp(Math.max(x, nextX), 0, width),
                    height);
            x = nextX;
        }
    }

    /// Hands out what is covered and forgets it.
    ///
    /// @param end the row behind the last one that may have any, in the picture
    void take(int start, int end, Runs runs) {
        for (int row = Math.max(0, start - first); row < Math.min(rows, end - first); row++) {
            take(row, runs);
        }
    }

    // A row at a time: loops of many rows are compiled several times over before a short run ends.
    private void take(int row, Runs runs) {
        double covered = 0;
        int from = 0;
        for (int word = 0; word < words; word++) {
            for (long bits = changed[row * words + word]; bits != 0; bits &= bits - 1) {
                int at = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                give(row, from, Math.min(at, width), covered, runs);
                covered += changes[row * stride + at];
                changes[row * stride + at] = 0;
                from = at;
            }
            changed[row * words + word] = 0;
        }
        give(row, from, width, covered, runs);
    }

    private static void give(int row, int from, int to, double covered, Runs runs) {
        if (from < to && covered != 0) {
            runs.run(row, from, to, Math.min(1, Math.abs(covered)));
        }
    }

    /// An edge's way through one row.
    ///
    /// @param left x of its left end
    /// @param right x of its right end
    /// @param height how much of the row it passes, negative where it goes up
    private void cross(int row, double left, double right, double height) {
        int column = (int) left;
        if (right <= column + 1) {
            double before = (left + right) / 2 - column;
            change(row, column, height * (1 - before));
            change(row, column + 1, height * before);
            return;
        }
        // So much more of each pixel further right lies behind the edge, until the edge has passed.
        double steep = height / (right - left);
        int last = (int) Math.ceil(right) - 1;
        double within = column + 1 - left;
        double covered = steep * within * within / 2;
        change(row, column, covered);
        for (int x = column + 1; x < last; x++) {
            double more = steep * (x + 0.5 - left);
            change(row, x, more - covered);
            covered = more;
        }
        double beyond = right - last;
        double most = height - steep * beyond * beyond / 2;
        change(row, last, most - covered);
        change(row, last + 1, height - most);
    }

    private void change(int row, int column, double by) {
        changes[row * stride + column] += (float) by;
        changed[row * words + (column >> 6)] |= 1L << column;
    }
}
