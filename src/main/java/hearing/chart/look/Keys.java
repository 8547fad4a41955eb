package hearing.chart.look;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.List;

/// The marks that stand for the accounts in front of words, as the chart itself draws them.
///
/// @param said the colours of what was said, one for each organization
/// @param printed the colour of what was printed
/// @param form what a printed mark looks like, and a reading where it is no dot of its own
public record Keys(List<Tone> said, Tone printed, Form form) {
    /// The radius of the small dots, and half the width of the slim bars, in radii of a dot.
    private static final double SMALL = 0.75;

    /// Copies the colours.
    public Keys {
        said = List.copyOf(said);
    }

    /// What a printed mark looks like, and a reading where it is no dot of its own.
    public enum Form {
        /// A ring with a tick across.
        RING,
        /// A level tick across the top of a column.
        LEVEL,
        /// An upright tick across the end of a bar or of cells.
        UPRIGHT,
        /// A ring with a tick across; readings are small rings on a line.
        LINE,
        /// A ring with a tick across; readings are slim upright bars.
        SPAN
    }

    /// The keys of a chart of one organization.
    public static Keys of(Tone own, Form form) {
        return new Keys(List.of(own), own, form);
    }

    /// From the left edge of a key to its right edge.
    public double width(Account account, double radius) {
        int dots = account == Account.SAID ? said.size() : 1;
        return 2 * radius + (dots - 1) * step(radius) + 2 * Look.TICK;
    }

    /// The key of an account.
    ///
    /// @param first the middle of its first dot
    public List<Mark> marks(Account account, Point first, double radius, MarkMeaning meaning) {
        return switch (account) {
            case SAID -> dots(first, radius, meaning);
            case PRINTED -> printed(first, radius, meaning);
            case REFERENCE, DERIVED -> reading(account, first, radius, meaning);
        };
    }

    private List<Mark> dots(Point first, double radius, MarkMeaning meaning) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < said.size(); i++) {
            var center = new Point(first.x() + i * step(radius), first.y());
            marks.addAll(Look.dot(center, radius, Account.SAID, said.get(i), meaning));
        }
        return marks;
    }

    private List<Mark> printed(Point center, double radius, MarkMeaning meaning) {
        double reach = radius + Look.TICK;
        return switch (form) {
            case RING, LINE, SPAN -> Look.dot(center, radius, Account.PRINTED, printed, meaning);
            case LEVEL -> List.of(tick(center, reach, 0, meaning));
            case UPRIGHT -> List.of(tick(center, 0, reach, meaning));
        };
    }

    private List<Mark> reading(Account account, Point center, double radius, MarkMeaning meaning) {
        var tone = Look.tone(account, printed);
        return switch (form) {
            case RING, LEVEL, UPRIGHT -> Look.dot(center, Look.radius(account, radius), account, tone, meaning);
            case LINE -> {
                var marks = new ArrayList<Mark>();
                double reach = radius + Look.TICK;
                var ends =
                        List.of(new Point(center.x() - reach, center.y()), new Point(center.x() + reach, center.y()));
                marks.add(new Mark.Line(ends, new Stroke(tone, 1, false), meaning));
                marks.addAll(Look.dot(center, SMALL * radius, Account.REFERENCE, tone, meaning));
                yield marks;
            }
            case SPAN -> {
                double half = SMALL * radius;
                double reach = radius + Look.TICK / 2;
                yield Look.bar(
                        new Box(center.x() - half, center.y() - reach, 2 * half, 2 * reach), account, tone, meaning);
            }
        };
    }

    private Mark tick(Point center, double across, double up, MarkMeaning meaning) {
        var ends = List.of(
                new Point(center.x() - across, center.y() - up), new Point(center.x() + across, center.y() + up));
        return new Mark.Line(ends, new Stroke(printed, Look.OUTLINE, false), meaning);
    }

    private static double step(double radius) {
        return 2 * radius + 2;
    }
}
