package hearing.chart.look;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import java.util.ArrayList;
import java.util.List;

/// What the four accounts and the qualifiers look like: said is filled, reference hollow, derived dashed, printed
/// outlined with a tick across; "more than" has an open end, "about" a soft edge, "up to" a dashed limit; "almost" ends
/// short of a thin line at the number, towards which it gets fainter.
public final class Look {
    /// Width of the outline of hollow marks.
    public static final double OUTLINE = 2;

    /// How far a printed mark's tick reaches beyond it on both sides.
    public static final double TICK = 4;

    /// How far short of the number a mark of "almost" ends.
    public static final double SHORT = 7;

    /// How far the open end of a dot reaches, in radii.
    public static final double OPEN = 4;
    /// From a dot to the limit above it.
    private static final double LIMIT = 4;
    private static final double THIN = 1;
    /// The part of a short bar that "almost" leaves open at most.
    private static final double MOST_SHORT = 0.3;
    private static final double LEAST_DASHED = 5;
    private static final double SOFT_STEP = 3;
    private static final double[] SOFT_OPACITY = {0.10, 0.18, 0.30};

    private Look() {}

    /// The colour of an account: the speaker's own for what they said and what print made of it, ink for the rest.
    public static Tone tone(Account account, Tone own) {
        return switch (account) {
            case SAID, PRINTED -> own;
            case REFERENCE, DERIVED -> Tone.Role.SOFT_INK;
        };
    }

    /// What is inside a mark of that account. Hollow marks cover what lies below them.
    public static Fill fill(Account account, Tone tone) {
        return switch (account) {
            case SAID -> new Fill.Solid(tone, 1);
            case PRINTED, REFERENCE, DERIVED -> new Fill.Solid(Tone.Role.CARD, 1);
        };
    }

    /// The outline of a mark of that account.
    public static Stroke stroke(Account account, Tone tone) {
        return switch (account) {
            case SAID -> Stroke.NONE;
            case PRINTED, REFERENCE -> new Stroke(tone, OUTLINE, false);
            case DERIVED -> new Stroke(tone, OUTLINE, true);
        };
    }

    /// A dot in the look of its account; for a printed one also its tick.
    public static List<Mark> dot(Point center, double radius, Account account, Tone tone, MarkMeaning meaning) {
        var marks = new ArrayList<Mark>();
        double inner = account == Account.SAID ? radius : radius - OUTLINE / 2;
        marks.add(new Mark.Dot(center, inner, fill(account, tone), stroke(account, tone), meaning));
        if (account == Account.PRINTED) {
            double reach = radius + TICK;
            var ends = List.of(new Point(center.x() - reach, center.y()), new Point(center.x() + reach, center.y()));
            marks.add(new Mark.Line(ends, new Stroke(tone, OUTLINE, false), meaning));
        }
        return marks;
    }

    /// The radius for a dot of that account: a derived one is never so small that its dashes look like a broken ring.
    public static double radius(Account account, double radius) {
        return account == Account.DERIVED ? Math.max(LEAST_DASHED, radius) : radius;
    }

    /// A bar in the look of its account, its value read at the top.
    public static List<Mark> bar(Box box, Account account, Tone tone, MarkMeaning meaning) {
        return bar(box, Side.TOP, account, tone, meaning);
    }

    /// A bar in the look of its account; for a printed one also the tick across the end its value is read at. The
    /// outline of a hollow bar lies inside its box, so that all looks are equally high.
    public static List<Mark> bar(Box box, Side end, Account account, Tone tone, MarkMeaning meaning) {
        var marks = new ArrayList<Mark>();
        var drawn = account == Account.SAID ? box : box.inset(OUTLINE / 2);
        double corner = Math.min(2, Math.min(drawn.width(), drawn.height()) / 2);
        marks.add(new Mark.Bar(drawn, corner, fill(account, tone), stroke(account, tone), meaning));
        if (account == Account.PRINTED) {
            marks.add(tick(box, end, tone, meaning));
        }
        return marks;
    }

    /// The tick across the end of a printed bar.
    public static Mark tick(Box box, Side end, Tone tone, MarkMeaning meaning) {
        return new Mark.Line(acrossEnd(box, end, TICK), new Stroke(tone, OUTLINE, false), meaning);
    }

    /// The open end of "more than": the colour runs out beyond the bar.
    ///
    /// @param reach how far, in pixels
    public static Mark openEnd(Box bar, Side end, double reach, Tone tone, MarkMeaning meaning) {
        var open = switch (end) {
            case TOP -> new Box(bar.x(), bar.y() - reach, bar.width(), reach);
            case RIGHT -> new Box(bar.right(), bar.y(), reach, bar.height());
        };
        var fade = switch (end) {
            case TOP -> new Fill.Fade(tone, new Point(open.x(), open.bottom()), new Point(open.x(), open.y()));
            case RIGHT -> new Fill.Fade(tone, new Point(open.x(), open.y()), new Point(open.right(), open.y()));
        };
        return new Mark.Bar(open, 0, fade, Stroke.NONE, meaning);
    }

    /// The soft edge of "about" at the end of a bar: steps that get fainter on both sides of the value.
    public static List<Mark> softEnd(Box bar, Side end, Tone tone, MarkMeaning meaning) {
        var marks = new ArrayList<Mark>();
        for (int step = 0; step < SOFT_OPACITY.length; step++) {
            double by = SOFT_STEP * (step + 1);
            var box = switch (end) {
                case TOP -> new Box(bar.x(), bar.y() - by, bar.width(), SOFT_STEP);
                case RIGHT -> new Box(bar.right() + by - SOFT_STEP, bar.y(), SOFT_STEP, bar.height());
            };
            double opacity = SOFT_OPACITY[SOFT_OPACITY.length - 1 - step];
            marks.add(new Mark.Bar(box, 0, new Fill.Solid(tone, opacity), Stroke.NONE, meaning));
        }
        return marks;
    }

    /// The soft edge of "about" around a dot, to be painted before it.
    public static List<Mark> halo(Point center, double radius, Tone tone, MarkMeaning meaning) {
        var marks = new ArrayList<Mark>();
        for (int ring = 0; ring < SOFT_OPACITY.length; ring++) {
            double wide = radius + SOFT_STEP * (SOFT_OPACITY.length - ring);
            marks.add(new Mark.Dot(center, wide, new Fill.Solid(tone, SOFT_OPACITY[ring]), Stroke.NONE, meaning));
        }
        return marks;
    }

    /// The part of a bar that "almost" fills: it ends short of the number at its end.
    public static Box almost(Box bar, Side end) {
        double length = end == Side.TOP ? bar.height() : bar.width();
        double lacks = Math.min(SHORT, MOST_SHORT * length);
        return switch (end) {
            case TOP -> new Box(bar.x(), bar.y() + lacks, bar.width(), bar.height() - lacks);
            case RIGHT -> new Box(bar.x(), bar.y(), bar.width() - lacks, bar.height());
        };
    }

    /// The soft tip between what "almost" fills and the number, and the thin line at the number.
    public static List<Mark> almostEnd(Box bar, Side end, Tone tone, MarkMeaning meaning) {
        var filled = almost(bar, end);
        double lacks = end == Side.TOP ? filled.y() - bar.y() : bar.right() - filled.right();
        return List.of(openEnd(filled, end, lacks, tone, meaning), number(bar, end, tone, meaning));
    }

    /// The thin line at the number that "almost" ends short of.
    public static Mark number(Box bar, Side end, Tone tone, MarkMeaning meaning) {
        return new Mark.Line(acrossEnd(bar, end, TICK), new Stroke(tone, THIN, false), meaning);
    }

    /// What a qualifier adds to a dot, to be painted before it; for "almost" the dot stands below the number already.
    public static List<Mark> qualified(
            Point center, double radius, Qualifier qualifier, Tone tone, MarkMeaning meaning) {
        double x = center.x() - radius;
        return switch (qualifier) {
            case ABOUT -> halo(center, radius, tone, meaning);
            case MORE_THAN, AT_LEAST, SEVERAL -> {
                var middle = new Box(x, center.y(), 2 * radius, 0);
                yield List.of(openEnd(middle, Side.TOP, OPEN * radius, tone, meaning));
            }
            case UP_TO -> {
                var above = new Box(x, center.y() - radius - LIMIT, 2 * radius, 0);
                yield List.of(limit(above, Side.TOP, tone, meaning));
            }
            case ALMOST -> {
                var above = new Box(x, center.y() - radius - SHORT / 2, 2 * radius, 0);
                yield List.of(number(above, Side.TOP, tone, meaning));
            }
            case EXACT, RANGE, RANK -> List.of();
        };
    }

    /// The dashed limit that closes "up to" at the end of a bar.
    public static Mark limit(Box bar, Side end, Tone tone, MarkMeaning meaning) {
        return new Mark.Line(acrossEnd(bar, end, 2 * TICK), new Stroke(tone, OUTLINE, true), meaning);
    }

    private static List<Point> acrossEnd(Box box, Side end, double beyond) {
        return switch (end) {
            case TOP -> List.of(new Point(box.x() - beyond, box.y()), new Point(box.right() + beyond, box.y()));
            case RIGHT ->
                List.of(new Point(box.right(), box.y() - beyond), new Point(box.right(), box.bottom() + beyond));
        };
    }
}
