package hearing.chart.look;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.TextMeasure;
import hearing.chart.drawing.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Sets words: measures them, breaks them into lines and makes marks of them.
public final class Letters {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern NUMBER = Pattern.compile("\\P{L}*\\d");
    /// What may stand between two numbers, or between a word for a large number and what is counted.
    private static final Set<String> JOINING = Set.of("to", "and", "or", "à", "et", "ou", "de");
    private static final String OF = "de";
    /// How much of a line may be kept together.
    private static final double KEPT = 0.6;
    private static final double LEADING = 1.3;

    private final TextMeasure measure;

    /// @param measure the measure of the bundled font
    public Letters(TextMeasure measure) {
        this.measure = measure;
    }

    /// Width of one line.
    public double width(String words, Mark.Font font) {
        return measure.width(words, font);
    }

    /// Height of one line above its baseline.
    public double ascent(Mark.Font font) {
        return measure.ascent(font);
    }

    /// Height of one line, from its highest to its lowest letter.
    public double height(Mark.Font font) {
        return measure.ascent(font) + measure.descent(font);
    }

    /// From one baseline to the next.
    public double leading(Mark.Font font) {
        return Math.max(height(font), font.size() * LEADING);
    }

    /// The baseline that centres a line's small letters and capitals on `middle`.
    public double baselineAround(double middle, Mark.Font font) {
        return middle + (measure.ascent(font) - measure.descent(font)) / 2;
    }

    /// A line of words that says nothing by itself.
    ///
    /// @param at x by the anchor, y of the baseline
    public Mark.Text line(String words, Point at, Anchor anchor, Mark.Font font, Tone tone) {
        return line(words, at, new Setting(font, tone, anchor), MarkMeaning.DECORATION);
    }

    /// A line of words that belongs to a mark.
    ///
    /// @param at x by the anchor, y of the baseline
    public Mark.Text line(String words, Point at, Setting setting, MarkMeaning meaning) {
        return new Mark.Text(words, boxOf(words, at, setting), at.y(), setting.font(), setting.tone(), meaning);
    }

    /// The box a line would take up.
    ///
    /// @param at x by the anchor, y of the baseline
    public Box boxOf(String words, Point at, Setting setting) {
        double width = measure.width(words, setting.font());
        double left = switch (setting.anchor()) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
        };
        double ascent = measure.ascent(setting.font());
        return new Box(left, at.y() - ascent, width, ascent + measure.descent(setting.font()));
    }

    /// Lines of words, one below the other.
    ///
    /// @param first x by the anchor, y of the first baseline
    public List<Mark> lines(List<String> lines, Point first, Setting setting, MarkMeaning meaning) {
        var marks = new ArrayList<Mark>();
        double step = leading(setting.font());
        for (int i = 0; i < lines.size(); i++) {
            marks.add(line(lines.get(i), new Point(first.x(), first.y() + i * step), setting, meaning));
        }
        return marks;
    }

    /// Height of so many lines, from the highest letter to the lowest.
    public double height(int lines, Mark.Font font) {
        return lines == 0 ? 0 : height(font) + (lines - 1) * leading(font);
    }

    /// Breaks words into lines no wider than `width`: at spaces, never at U+00A0 or U+202F, and not between a
    /// number and what it counts, unless both are long. Only a word that is wider than the width by itself is
    /// broken inside.
    ///
    /// @return at least one line; the words in order, less the spaces at the breaks
    public List<String> wrap(String words, Mark.Font font, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : groups(words, font, width * KEPT)) {
            var rest = word;
            if (!line.isEmpty() && width(line + " " + rest, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && width(rest, font) > width && rest.codePointCount(0, rest.length()) > 1) {
                int cut = longestFit(rest, font, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /// The words, a number and what it counts as one: `18 to 24 months`, `500 milliards de dollars`.
    ///
    /// @param most how wide a group may be
    private List<String> groups(String words, Mark.Font font, double most) {
        var groups = new ArrayList<String>();
        for (var word : SPACES.split(words.strip(), -1)) {
            var group = groups.isEmpty() ? "" : groups.getLast() + " " + word;
            if (!groups.isEmpty() && belongs(groups.getLast(), word) && width(group, font) <= most) {
                groups.set(groups.size() - 1, group);
            } else {
                groups.add(word);
            }
        }
        return groups;
    }

    private static boolean belongs(String before, String word) {
        if (!NUMBER.matcher(before).lookingAt()) {
            return false;
        }
        var last = before.substring(before.lastIndexOf(' ') + 1);
        boolean counts = Character.isDigit(last.codePointBefore(last.length()));
        return counts || JOINING.contains(last) || word.equals(OF);
    }

    /// Breaks words into as few lines as [#wrap] does, all about as long, so that no word is left alone on the last
    /// one.
    public List<String> balance(String words, Mark.Font font, double width) {
        var lines = wrap(words, font, width);
        double narrow = width / lines.size();
        double wide = width;
        while (wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            if (wrap(words, font, middle).size() > lines.size() || breaksWord(words, font, middle)) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return wrap(words, font, wide);
    }

    /// Whether lines of that width are too narrow for one of the words.
    public boolean breaksWord(String words, Mark.Font font, double width) {
        return SPACES.splitAsStream(words.strip()).anyMatch(word -> width(word, font) > width);
    }

    /// Breaks words into at most `most` lines; where more are needed the last one ends in "…". For places that have no
    /// more room, with the whole words in the mark's meaning.
    public List<String> wrap(String words, Mark.Font font, double width, int most) {
        var lines = wrap(words, font, width);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        var last = lines.get(most - 1);
        while (!last.isEmpty() && width(last + "…", font) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        kept.add(last + "…");
        return kept;
    }

    private int longestFit(String word, Mark.Font font, double width) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length()) {
            int next = word.offsetByCodePoints(cut, 1);
            if (width(word.substring(0, next), font) > width) {
                break;
            }
            cut = next;
        }
        return cut;
    }
}
