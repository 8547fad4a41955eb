package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent.NumberCard;
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
import hearing.chart.look.Setting;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A number as large as the room allows, under it what it counts, what print made of it, and the words it was said in
/// behind a bar of the speaker's colour; all hung on the left edge, where the headline begins. A card shows the number
/// itself, so its small chart has the words alone.
public final class NumberCardLayout implements PlotLayout<NumberCard> {
    @Override
    public Plot lay(NumberCard content, PlotContext context) {
        return new Card(content, context).plot();
    }

    /// Lines of one look.
    ///
    /// @param lead a smaller word before the first; may be empty
    /// @param before the space above them
    /// @param quoted whether they stand behind the bar
    private record Block(
            String lead, List<String> lines, Setting setting, double before, boolean quoted, MarkMeaning meaning) {
        Block(List<String> lines, Setting setting, double before, boolean quoted, MarkMeaning meaning) {
            this("", lines, setting, before, quoted, meaning);
        }

        Mark.Font leadFont() {
            return new Mark.Font(setting.font().size() / 2, Mark.Weight.SEMIBOLD);
        }
    }

    private static final class Card {
        /// In sizes of labels: larger, a number would shout.
        private static final double LARGEST = 13;
        private static final double SMALLEST = 1.2;
        private static final double STEP = 0.96;
        private static final double UNIT = 0.3;
        private static final double QUOTATION = 0.27;
        /// The part of the room the number has above readings in another unit.
        private static final double UPPER = 0.58;
        private static final double BAR = 0.25;

        private final NumberCard content;
        private final PlotContext context;
        private final CardWords words;
        private final Meanings meanings;
        private final Tone own;
        private final List<String> leftOut = new ArrayList<>();

        Card(NumberCard content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.words = new CardWords(content, context);
            this.meanings = new Meanings(content, context);
            this.own = Colors.own(content);
        }

        Plot plot() {
            var box = context.box();
            var description = words.description(meanings.speaker());
            if (context.small()) {
                return new Plot(quotation(box), description);
            }
            var unit = words.besideUnit();
            var room = unit.isPresent() ? new Box(box.x(), box.y(), box.width(), box.height() * UPPER) : box;
            var marks = new ArrayList<>(number(room));
            unit.ifPresent(_ -> marks.addAll(beside(box)));
            return new Plot(marks, description, leftOut);
        }

        /// The words alone, at the size that fills the room, cut where even small ones have none.
        private List<Mark> quotation(Box box) {
            double size = context.type().label() * 1.5;
            var block = quoted(size, box.width());
            while (size > context.type().label() && height(List.of(block)) > box.height()) {
                size = Math.max(context.type().label(), size * STEP);
                block = quoted(size, box.width());
            }
            var font = block.setting().font();
            int most = Math.max(1, (int) (box.height() / context.letters().leading(font)));
            var lines = context.letters().wrap(words.quotation(), font, box.width() - indent(size), most);
            return set(List.of(new Block(lines, block.setting(), 0, true, said())), box);
        }

        /// The number and its words at the largest size at which all fit; the words are given up where nothing does.
        private List<Mark> number(Box box) {
            double least = context.type().label() * SMALLEST;
            double size = context.type().label() * LARGEST * context.tallness();
            while (size * STEP > least && !fits(blocks(size, box), box)) {
                size *= STEP;
            }
            var blocks = new ArrayList<>(blocks(size, box));
            while (blocks.size() > 1 && height(blocks) > box.height()) {
                leftOut.add(String.join(" ", blocks.removeLast().lines()));
            }
            return set(blocks, box);
        }

        private boolean fits(List<Block> blocks, Box box) {
            var number = blocks.getFirst();
            double width = leadWidth(number)
                    + context.letters()
                            .width(number.lines().getFirst(), number.setting().font());
            return height(blocks) <= box.height() && width <= box.width();
        }

        private List<Block> blocks(double size, Box box) {
            double label = context.type().label();
            var blocks = new ArrayList<Block>();
            var large = setting(font(size, Mark.Weight.BOLD), Tone.Role.INK);
            blocks.add(new Block(words.lead().orElse(""), List.of(words.number()), large, 0, false, said()));
            var under = Math.clamp(size * UNIT, label, 2.8 * label);
            var unitFont = font(under, Mark.Weight.SEMIBOLD);
            words.following()
                    .ifPresent(follows -> blocks.add(
                            block(follows, setting(unitFont, Tone.Role.SOFT_INK), 0, followed(), box.width())));
            var counted = Stream.of(Optional.of(words.unitWords()), words.when())
                    .flatMap(Optional::stream)
                    .filter(each -> !each.isBlank())
                    .collect(Collectors.joining(context.texts().get("chart.source.separator")));
            blocks.add(block(counted, setting(unitFont, Tone.Role.INK), 0, said(), box.width()));
            words.printed()
                    .ifPresent(printed -> blocks.add(block(
                            context.texts().get("chart.note.printed", printed),
                            setting(font(Math.max(label, under * 0.75), Mark.Weight.REGULAR), Tone.Role.SOFT_INK),
                            label * 0.3,
                            meanings.printed(words.label(), printed),
                            box.width())));
            var quotation = quoted(Math.clamp(size * QUOTATION, label, 2.4 * label), box.width());
            blocks.add(quotation);
            var small = font(Math.max(label, quotation.setting().font().size() * 0.6), Mark.Weight.REGULAR);
            blocks.add(new Block(
                    context.letters().wrap(meanings.speaker(), small, quotedWidth(quotation, box)),
                    setting(small, Tone.Role.SOFT_INK),
                    label * 0.3,
                    true,
                    said()));
            return blocks;
        }

        private double quotedWidth(Block quotation, Box box) {
            return box.width() - indent(quotation.setting().font().size());
        }

        private Block quoted(double size, double width) {
            var font = font(size, Mark.Weight.REGULAR);
            var lines = context.letters().balance(words.quotation(), font, width - indent(size));
            double before = context.small() ? 0 : size * 0.9;
            return new Block(lines, setting(font, Tone.Role.INK), before, true, said());
        }

        private Block block(String words, Setting setting, double before, MarkMeaning meaning, double width) {
            return new Block(context.letters().wrap(words, setting.font(), width), setting, before, false, meaning);
        }

        private List<Mark> set(List<Block> blocks, Box box) {
            var letters = context.letters();
            var marks = new ArrayList<Mark>();
            double rest = Math.max(0, box.height() - height(blocks));
            double y = box.y() + rest * (context.small() ? 0.5 : 0.3);
            double from = Double.NaN;
            double indent = 0;
            for (var block : blocks) {
                y += block.before();
                var font = block.setting().font();
                if (block.quoted() && Double.isNaN(from)) {
                    from = y;
                    indent = indent(font.size());
                }
                double baseline = y + letters.ascent(font);
                if (!block.lead().isEmpty()) {
                    marks.add(letters.line(
                            block.lead(),
                            new Point(box.x(), baseline),
                            setting(block.leadFont(), Tone.Role.INK),
                            block.meaning()));
                }
                var first = new Point(box.x() + (block.quoted() ? indent : leadWidth(block)), baseline);
                marks.addAll(letters.lines(block.lines(), first, block.setting(), block.meaning()));
                y += letters.height(block.lines().size(), font);
            }
            if (!Double.isNaN(from)) {
                marks.add(new Mark.Bar(
                        new Box(box.x(), from, indent * BAR, y - from),
                        0,
                        new Fill.Solid(own, 1),
                        Stroke.NONE,
                        said()));
            }
            return marks;
        }

        /// The word before a number, and a space.
        private double leadWidth(Block block) {
            return block.lead().isEmpty() ? 0 : context.letters().width(block.lead() + " ", block.leadFont());
        }

        private double height(List<Block> blocks) {
            return blocks.stream()
                    .mapToDouble(block -> block.before()
                            + context.letters()
                                    .height(
                                            block.lines().size(),
                                            block.setting().font()))
                    .sum();
        }

        /// What stands beside, below the number on a scale of its own.
        private List<Mark> beside(Box box) {
            var letters = context.letters();
            var unit = words.besideUnit().orElseThrow();
            var wording = new Wording(content, context);
            var font = font(context.type().label(), Mark.Weight.SEMIBOLD);
            var heading = letters.wrap(words.besideWords(), font, box.width());
            double top = box.y() + box.height() * UPPER + context.type().label();
            var first = new Point(box.x(), top + letters.ascent(font));
            var marks = new ArrayList<>(
                    letters.lines(heading, first, setting(font, Tone.Role.SOFT_INK), MarkMeaning.DECORATION));
            double y =
                    top + letters.height(heading.size(), font) + context.type().label() * 0.4;
            var rows = content.beside().stream()
                    .map(datum ->
                            new Bars.Row(datum, meanings.of(datum, wording.amount(datum, unit)), Optional.empty()))
                    .toList();
            var room = new Box(box.x(), y, box.width(), Math.max(1, box.bottom() - y));
            var drawn = Bars.set(rows, unit, own, room, context);
            marks.addAll(drawn.marks());
            leftOut.addAll(drawn.leftOut());
            return marks;
        }

        private MarkMeaning said() {
            return meanings.said(words.label(), words.value());
        }

        private MarkMeaning followed() {
            return meanings.of(
                    Account.DERIVED,
                    words.label(),
                    words.follows().orElseThrow(),
                    context.texts().get("chart.origin.derived", meanings.speaker(), words.formula()));
        }

        private double indent(double size) {
            return size;
        }

        private Mark.Font font(double size, Mark.Weight weight) {
            return new Mark.Font(size, weight);
        }

        private Setting setting(Mark.Font font, Tone tone) {
            return new Setting(font, tone, Anchor.START);
        }
    }
}
