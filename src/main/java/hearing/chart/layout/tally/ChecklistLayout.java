package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.ChartContent.Checklist.Row;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Colors;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Setting;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A list as said beside the list as printed: a row for each item, a dot where a list has it, a dash where not. Rows
/// that only one list has stand on a tint.
public final class ChecklistLayout implements PlotLayout<ChartContent.Checklist> {
    @Override
    public Plot lay(ChartContent.Checklist content, PlotContext context) {
        var drawing = new Drawn(content, context);
        return new Plot(drawing.marks(), drawing.description());
    }

    /// One checklist.
    private static final class Drawn {
        private static final double LARGEST = 1.4;
        private static final double MOST_UPRIGHT = 1.2;
        private static final double TALLEST_ROW = 64;
        private static final double PADDING = 10;

        private final ChartContent.Checklist content;
        private final PlotContext context;
        private final Meanings meanings;
        private final Tone tone;
        private final boolean compared;

        Drawn(ChartContent.Checklist content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.meanings = new Meanings(content, context);
            this.compared = content.figure().printed().isPresent();
            this.tone = Colors.own(content);
        }

        /// The largest words with which every row fits whole; words are only cut where the smallest are too large.
        List<Mark> marks() {
            double least = context.type().least();
            double largest = context.small() ? 1.08 : LARGEST * Math.min(MOST_UPRIGHT, context.tallness());
            double size = Math.max(least, context.type().label() * largest);
            while (size > least && needed(size) > context.box().height()) {
                size = Math.max(least, size - 0.5);
            }
            return new Table(size).marks();
        }

        private double needed(double size) {
            return new Table(size).needed();
        }

        private Mark.Font font(Row row, double size) {
            return new Mark.Font(size, differs(row) ? Mark.Weight.SEMIBOLD : Mark.Weight.REGULAR);
        }

        private boolean differs(Row row) {
            return compared && row.said() != row.printed();
        }

        private MarkMeaning meaning(Row row, Account account) {
            var label = row.label().in(context.locale());
            return switch (account) {
                case SAID ->
                    meanings.said(
                            label,
                            context.texts().get(row.said() ? "chart.checklist.said" : "chart.checklist.not-said"));
                case PRINTED, REFERENCE, DERIVED ->
                    meanings.printed(
                            label,
                            context.texts()
                                    .get(row.printed() ? "chart.checklist.printed" : "chart.checklist.not-printed"));
            };
        }

        String description() {
            var texts = context.texts();
            long said = content.rows().stream().filter(Row::said).count();
            var all = listed(Row::said);
            if (!compared) {
                return texts.get(
                        "chart.checklist.description.said",
                        new Wording(content, context).opening(),
                        meanings.speaker(),
                        said,
                        all);
            }
            long printed = content.rows().stream().filter(Row::printed).count();
            var onlySaid = listed(row -> row.said() && !row.printed());
            var onlyPrinted = listed(row -> !row.said() && row.printed());
            return texts.get(
                    "chart.checklist.description",
                    new Wording(content, context).opening(),
                    meanings.speaker(),
                    said,
                    printed,
                    onlySaid.isEmpty() ? "" : texts.get("chart.checklist.only-said", onlySaid),
                    onlyPrinted.isEmpty() ? "" : texts.get("chart.checklist.only-printed", onlyPrinted));
        }

        private String listed(Predicate<Row> which) {
            return content.rows().stream()
                    .filter(which)
                    .map(row -> row.label().in(context.locale()))
                    .collect(Collectors.joining(context.texts().get("chart.description.and")));
        }

        /// The rows and columns at one size of words.
        private final class Table {
            private final double size;
            private final double head;
            private final double column;
            private final double wordsWidth;

            Table(double size) {
                this.size = size;
                var letters = context.letters();
                this.head = context.small() ? 0 : letters.height(headFont()) + size * 0.7;
                double said = context.small() ? 0 : letters.width(heading(Account.SAID), headFont());
                double printed = context.small() ? 0 : letters.width(heading(Account.PRINTED), headFont());
                this.column = Math.max(size * 2.4, Math.max(said, printed) + size);
                this.wordsWidth = Math.max(size * 3, context.box().width() - 2 * PADDING - column * (compared ? 2 : 1));
            }

            double needed() {
                return head
                        + content.rows().stream()
                                .mapToDouble(row ->
                                        rowHeight(lines(row, Integer.MAX_VALUE).size(), row))
                                .sum();
            }

            List<Mark> marks() {
                var box = context.box();
                var marks = new ArrayList<Mark>();
                if (!context.small()) {
                    marks.addAll(heads());
                }
                boolean cut = needed() > box.height() + 0.01;
                double spare = cut ? 0 : spare();
                double even = (box.height() - head) / content.rows().size();
                double y = top() + head;
                for (int i = 0; i < content.rows().size(); i++) {
                    var row = content.rows().get(i);
                    int most = cut ? Math.max(1, fitting(even)) : Integer.MAX_VALUE;
                    var lines = lines(row, most);
                    double height = cut ? even : rowHeight(lines.size(), row) + spare;
                    marks.addAll(row(row, lines, new Box(box.x(), y, box.width(), height)));
                    y += height;
                }
                return marks;
            }

            /// What the rows get beyond what they need: all there is, until they are as tall as rows should be.
            private double spare() {
                double room =
                        (context.box().height() - needed()) / content.rows().size();
                double least = rowHeight(1, content.rows().getFirst());
                double most =
                        context.small() ? size : TALLEST_ROW * context.type().scale() * context.tallness() - least;
                return Math.clamp(room, 0, Math.max(0, most));
            }

            /// The upper edge of a table in the middle of the box.
            private double top() {
                double height = needed() + spare() * content.rows().size();
                return context.box().y() + Math.max(0, context.box().height() - height) / 2;
            }

            private int fitting(double height) {
                var font = new Mark.Font(size, Mark.Weight.REGULAR);
                return 1
                        + (int) Math.floor((height - context.letters().height(font))
                                / context.letters().leading(font));
            }

            private Mark.Font headFont() {
                return new Mark.Font(Math.max(context.type().least(), size * 0.92), Mark.Weight.SEMIBOLD);
            }

            private String heading(Account account) {
                return context.formats().name(account);
            }

            private double rowHeight(int lines, Row row) {
                return context.letters().height(lines, font(row, size)) + size * (context.small() ? 0.25 : 0.55);
            }

            private List<String> lines(Row row, int most) {
                return context.letters().wrap(row.label().in(context.locale()), font(row, size), wordsWidth, most);
            }

            private double center(Account account) {
                double right = context.box().right() - PADDING;
                return account == Account.SAID && compared ? right - column * 1.5 : right - column / 2;
            }

            private List<Mark> heads() {
                var marks = new ArrayList<Mark>();
                var letters = context.letters();
                double baseline = top() + letters.ascent(headFont());
                for (var account : compared ? List.of(Account.SAID, Account.PRINTED) : List.of(Account.SAID)) {
                    var at = new Point(center(account), baseline);
                    marks.add(letters.line(heading(account), at, Anchor.MIDDLE, headFont(), Tone.Role.SOFT_INK));
                }
                return marks;
            }

            private List<Mark> row(Row row, List<String> lines, Box box) {
                var marks = new ArrayList<Mark>();
                var letters = context.letters();
                var font = font(row, size);
                if (differs(row)) {
                    marks.add(new Mark.Cell(
                            new Box(box.x(), box.y() + 1, box.width(), box.height() - 2),
                            4,
                            new Fill.Solid(Tone.Role.EMPTY, 0.7),
                            Stroke.NONE,
                            MarkMeaning.DECORATION));
                }
                // All of its width above the edge, so that the last one stays inside.
                double below = box.bottom() - 0.5;
                marks.add(new Mark.Line(
                        List.of(new Point(box.x(), below), new Point(box.right(), below)),
                        new Stroke(Tone.Role.HAIRLINE, 1, false),
                        MarkMeaning.DECORATION));
                double top = box.centerY() - letters.height(lines.size(), font) / 2;
                var first = new Point(box.x() + PADDING, top + letters.ascent(font));
                var own = row.said() ? Account.SAID : Account.PRINTED;
                marks.addAll(
                        letters.lines(lines, first, new Setting(font, Tone.Role.INK, Anchor.START), meaning(row, own)));
                marks.addAll(sign(row, Account.SAID, row.said(), box.centerY()));
                if (compared) {
                    marks.addAll(sign(row, Account.PRINTED, row.printed(), box.centerY()));
                }
                return marks;
            }

            private List<Mark> sign(Row row, Account account, boolean has, double y) {
                double x = center(account);
                double radius = Math.min(size * 0.42, 9);
                if (has) {
                    return Look.dot(new Point(x, y), radius, account, tone, meaning(row, account));
                }
                return List.of(new Mark.Line(
                        List.of(new Point(x - radius, y), new Point(x + radius, y)),
                        new Stroke(Tone.Role.MUTED_INK, 1.5, false),
                        meaning(row, account)));
            }
        }
    }
}
