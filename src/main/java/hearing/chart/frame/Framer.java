package hearing.chart.frame;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Anchor;
import hearing.chart.look.Keys;
import hearing.chart.look.Letters;
import hearing.chart.look.Setting;
import java.util.ArrayList;
import java.util.List;

/// Sets the parts of the frame that are wanted around a chart. The chart keeps at least 45 % of the height: where words
/// would take more, first the legend is given up, then the subtitle, then the end of the source line, then the end of
/// the headline. The caveat is whole at any size: without it the chart would mislead.
public final class Framer {
    private static final double PLOT_SHARE = 0.45;
    private static final double BORDER = 1;
    private static final double CLEAR_OF_BORDER = 5;
    private static final String CUT = "…";

    private final Letters letters;
    private final Size size;
    private final FrameChoice choice;
    private final Type type;
    private final double margin;
    private final double gap;
    private final double air;

    /// @param letters sets words
    /// @param size of the whole drawing
    /// @param choice which parts are wanted
    public Framer(Letters letters, Size size, FrameChoice choice) {
        this.letters = letters;
        this.size = size;
        this.choice = choice;
        this.type = Type.of(size);
        this.margin = margin();
        this.gap = Math.max(3, 8 * type.scale());
        this.air = gap * 0.7;
    }

    /// The frame's marks, in reading order, and the box between them.
    ///
    /// @param keys the marks of the legend
    public Framed frame(Frame frame, Keys keys) {
        double width = size.width() - 2 * margin;
        var headline = new Block(choice.headline() ? frame.headline() : "", headlineFont(), Tone.Role.INK);
        var subtitle =
                new Block(frame.subtitle(), new Mark.Font(type.subtitle(), Mark.Weight.REGULAR), Tone.Role.SOFT_INK);
        var caveat = new Block(frame.caveat(), type.labelFont(), Tone.Role.SOFT_INK);
        var source = new Block(
                choice.source() ? frame.source() : "",
                new Mark.Font(type.source(), Mark.Weight.REGULAR),
                Tone.Role.MUTED_INK);
        var legend = new LegendRow(choice.legend() ? frame.legend() : List.of(), keys, letters, type);
        return fit(List.of(headline, subtitle, caveat, source), legend, width);
    }

    private double margin() {
        double usual = Math.max(8, 20 * type.scale() - 5 * (1 - Math.min(1, type.scale())));
        double wished = choice.margin().orElse(Math.min(usual, FrameChoice.widestMargin(size)));
        return choice.border() ? Math.max(wished, BORDER + CLEAR_OF_BORDER) : wished;
    }

    private Framed fit(List<Block> blocks, LegendRow legend, double width) {
        var headline = blocks.get(0).balanced(letters, width);
        var subtitle = blocks.get(1).wrapped(letters, width);
        var caveat = blocks.get(2).wrapped(letters, width);
        var source = blocks.get(3).wrapped(letters, width);
        double room = size.height() * (1 - PLOT_SHARE) - 2 * margin - 2 * air - height(caveat);
        double legendHeight = legend.height(width);
        double needed = height(headline) + height(subtitle) + height(source) + legendHeight;
        if (needed > room) {
            needed -= legendHeight;
            legendHeight = 0;
        }
        if (needed > room) {
            needed -= height(subtitle);
            subtitle = subtitle.none();
        }
        source = shortened(source, room - needed + height(source), width);
        headline = shortened(headline, room - height(subtitle) - height(source) - legendHeight, width);
        var marks = new ArrayList<Mark>();
        if (choice.border()) {
            marks.add(border());
        }
        double y = margin;
        y += set(headline, y, marks);
        y += set(subtitle, y, marks);
        if (legendHeight > 0) {
            marks.addAll(legend.marks(new Point(margin, y), width));
            y += legendHeight;
        }
        double end = size.height() - margin - height(source);
        double bottom = end - height(caveat);
        set(caveat, bottom + gap, marks);
        set(source, end + gap, marks);
        double above = y > margin ? air : 0;
        double below = bottom < size.height() - margin ? air : 0;
        return new Framed(marks, new Box(margin, y + above, width, bottom - y - above - below));
    }

    /// A hairline just inside the edges.
    private Mark border() {
        var box = size.box().inset(BORDER / 2);
        var hairline = new Stroke(Tone.Role.HAIRLINE, BORDER, false);
        return new Mark.Cell(box, 0, new Fill.None(), hairline, MarkMeaning.DECORATION);
    }

    private Mark.Font headlineFont() {
        return new Mark.Font(type.headline(), Mark.Weight.BOLD);
    }

    private double height(Wrapped words) {
        return words.lines().isEmpty()
                ? 0
                : letters.height(words.lines().size(), words.block().font()) + gap;
    }

    private Wrapped shortened(Wrapped words, double room, double width) {
        var kept = words;
        while (kept.lines().size() > 1 && height(kept) > room) {
            kept = kept.shortened(letters, width);
        }
        return kept;
    }

    private double set(Wrapped words, double top, List<Mark> marks) {
        var font = words.block().font();
        var setting = new Setting(font, words.block().tone(), Anchor.START);
        var first = new Point(margin, top + letters.ascent(font));
        marks.addAll(letters.lines(words.lines(), first, setting, MarkMeaning.DECORATION));
        return height(words);
    }

    private record Block(String words, Mark.Font font, Tone tone) {
        Wrapped wrapped(Letters letters, double width) {
            return new Wrapped(this, words.isBlank() ? List.of() : letters.wrap(words, font, width));
        }

        Wrapped balanced(Letters letters, double width) {
            return new Wrapped(this, words.isBlank() ? List.of() : letters.balance(words, font, width));
        }
    }

    private record Wrapped(Block block, List<String> lines) {
        Wrapped none() {
            return new Wrapped(block, List.of());
        }

        /// One line less, the last one ending in an ellipsis.
        Wrapped shortened(Letters letters, double width) {
            var kept = new ArrayList<>(lines.subList(0, lines.size() - 1));
            var last = kept.removeLast();
            last = last.endsWith(CUT) ? last.substring(0, last.length() - 1) : last;
            while (letters.width(last + CUT, block.font()) > width && !last.isEmpty()) {
                last = last.substring(0, last.contains(" ") ? last.lastIndexOf(' ') : lastLetter(last));
            }
            kept.add(last + CUT);
            return new Wrapped(block, kept);
        }

        private static int lastLetter(String words) {
            return words.offsetByCodePoints(words.length(), -1);
        }
    }
}
