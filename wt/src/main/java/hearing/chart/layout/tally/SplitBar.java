package hearing.chart.layout.tally;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Letters;
import hearing.chart.look.Setting;
import java.util.ArrayList;
import java.util.List;

/// One bar in parts. A part's label stands inside it where it fits, else beneath with a line to its part.
final class SplitBar {
    private static final double GAP = 2;
    private static final double PADDING = 10;
    private static final double LEADER = 8;

    private final Letters letters;
    private final Mark.Font numberFont;
    private final Mark.Font wordsFont;

    SplitBar(PlotContext context) {
        this(context, 1);
    }

    /// @param scale how much larger than usual the words are
    SplitBar(PlotContext context, double scale) {
        this.letters = context.letters();
        this.numberFont = larger(context.type().claimFont(), scale);
        this.wordsFont = larger(context.type().labelFont(), scale);
    }

    private static Mark.Font larger(Mark.Font font, double scale) {
        return new Mark.Font(font.size() * scale, font.weight());
    }

    /// One part of the bar.
    ///
    /// @param share 0 to 1, of the bar's width
    /// @param number the number on it, formatted
    /// @param words what it is
    /// @param on the colour of words inside
    record Segment(double share, String number, String words, Fill fill, Stroke stroke, Tone on, MarkMeaning meaning) {}

    /// A bar that has been set.
    ///
    /// @param boxes the boxes of the segments, in order
    /// @param bottom lower edge of everything, labels included
    record Set(List<Mark> marks, List<Box> boxes, double bottom) {
        /// How many parts have their label beneath, with a line.
        long leaders() {
            return marks.stream().filter(Mark.Line.class::isInstance).count();
        }
    }

    /// Sets a bar in parts; `bar` is where it stands, labels may come below.
    Set set(List<Segment> segments, Box bar) {
        var marks = new ArrayList<Mark>();
        var boxes = new ArrayList<Box>();
        var outside = new ArrayList<Outside>();
        double x = bar.x();
        for (var segment : segments) {
            double width = segment.share() * bar.width();
            var box = new Box(x, bar.y(), Math.max(0, width - GAP), bar.height());
            boxes.add(box);
            x += width;
            if (segment.share() > 0) {
                double inset = segment.stroke().width() / 2;
                marks.add(new Mark.Bar(
                        box.inset(Math.min(inset, box.width() / 2)),
                        Math.min(3, box.width() / 2),
                        segment.fill(),
                        segment.stroke(),
                        segment.meaning()));
            }
            var inside = inside(segment, box);
            if (inside.isEmpty()) {
                outside.add(new Outside(segment, box));
            }
            marks.addAll(inside);
        }
        double bottom = beneath(outside, bar, marks);
        return new Set(marks, boxes, bottom);
    }

    private List<Mark> inside(Segment segment, Box box) {
        double room = box.width() - 2 * PADDING;
        double number = letters.width(segment.number(), numberFont);
        double space = letters.width(" ", wordsFont);
        double words = letters.width(segment.words(), wordsFont);
        double left = box.x() + PADDING;
        if (number + space + words <= room && letters.height(numberFont) + 4 <= box.height()) {
            double baseline = letters.baselineAround(box.centerY(), numberFont);
            return List.of(
                    number(segment, new Point(left, baseline)),
                    words(segment.words(), segment, new Point(left + number + space, baseline)));
        }
        var lines = letters.wrap(segment.words(), wordsFont, Math.max(1, room));
        double height = letters.leading(numberFont) + letters.height(lines.size(), wordsFont);
        boolean broken = lines.stream().mapToInt(String::length).sum() + lines.size() - 1
                != segment.words().strip().length();
        if (number > room || broken || height + PADDING > box.height()) {
            return List.of();
        }
        double first = box.centerY() - height / 2 + letters.ascent(numberFont);
        var marks = new ArrayList<Mark>();
        marks.add(number(segment, new Point(left, first)));
        double next = first + letters.leading(numberFont);
        for (var line : lines) {
            marks.add(words(line, segment, new Point(left, next)));
            next += letters.leading(wordsFont);
        }
        return marks;
    }

    private Mark number(Segment segment, Point at) {
        return letters.line(
                segment.number(), at, new Setting(numberFont, segment.on(), Anchor.START), segment.meaning());
    }

    private Mark words(String words, Segment segment, Point at) {
        return letters.line(words, at, new Setting(wordsFont, segment.on(), Anchor.START), segment.meaning());
    }

    /// A segment whose label stands below the bar.
    private record Outside(Segment segment, Box box) {}

    private double beneath(List<Outside> outside, Box bar, List<Mark> marks) {
        if (outside.isEmpty()) {
            return bar.bottom();
        }
        double gap = wordsFont.size();
        double widest = (bar.width() - gap * (outside.size() - 1)) / outside.size();
        boolean single =
                outside.stream().mapToDouble(each -> width(each.segment())).sum() + gap * (outside.size() - 1)
                        <= bar.width();
        var labels = new ArrayList<List<String>>();
        for (var each : outside) {
            labels.add(letters.wrap(label(each.segment()), numberFont, single ? bar.width() : widest));
        }
        var lefts = lefts(outside, labels, bar, gap);
        double top = bar.bottom() + LEADER + 3;
        double bottom = top;
        for (int i = 0; i < outside.size(); i++) {
            var each = outside.get(i);
            var lines = labels.get(i);
            double left = lefts[i];
            var at = new Point(left, top + letters.ascent(numberFont));
            var setting = new Setting(numberFont, Tone.Role.INK, Anchor.START);
            marks.addAll(letters.lines(lines, at, setting, each.segment().meaning()));
            if (each.segment().share() > 0) {
                marks.add(leader(each, left, left + width(lines), top));
            }
            bottom = Math.max(bottom, top + letters.height(lines.size(), numberFont));
        }
        return bottom;
    }

    private static Mark leader(Outside outside, double left, double right, double top) {
        var box = outside.box();
        double end = Math.clamp(box.centerX(), left, right);
        return new Mark.Line(
                List.of(new Point(box.centerX(), box.bottom() + 1), new Point(end, top - 1)),
                new Stroke(Tone.Role.MUTED_INK, 1, false),
                outside.segment().meaning());
    }

    // Each label below the middle of its part, pushed right off the one before and then left off the edge.
    private double[] lefts(List<Outside> outside, List<List<String>> labels, Box bar, double gap) {
        var lefts = new double[outside.size()];
        double from = bar.x();
        for (int i = 0; i < lefts.length; i++) {
            double width = width(labels.get(i));
            lefts[i] = Math.max(from, outside.get(i).box().centerX() - width / 2);
            from = lefts[i] + width + gap;
        }
        double until = bar.right();
        for (int i = lefts.length - 1; i >= 0; i--) {
            double width = width(labels.get(i));
            lefts[i] = Math.min(lefts[i], until - width);
            until = lefts[i] - gap;
        }
        return lefts;
    }

    private static String label(Segment segment) {
        return segment.number() + " " + segment.words();
    }

    private double width(Segment segment) {
        return letters.width(label(segment), numberFont);
    }

    private double width(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> letters.width(line, numberFont))
                .max()
                .orElse(0);
    }
}
