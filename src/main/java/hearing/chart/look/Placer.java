package hearing.chart.look;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Places direct labels so that no two overlap, none touches a mark and none leaves the box. Place the claim's first.
public final class Placer {
    private static final double CLEAR = 2;
    private static final double CLEARLY = 2;
    /// How far words stand from the next ones on their line, in heights of a line.
    private static final double APART = 0.4;
    private static final double[] DISTANCES = {1, 2, 3.5, 5};
    /// How many of the distances are close, and how many places there are at each.
    private static final int CLOSE = 2;

    private static final int SIDES = 8;
    /// How many lines of words a label may lie from its point.
    private static final double LONGEST = 20;

    private final Letters letters;
    private final Box box;
    private final Taken taken = new Taken();
    private final List<Leader> leaders = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /// @param letters sets the labels
    /// @param box what no label leaves
    public Placer(Letters letters, Box box) {
        this.letters = letters;
        this.box = box;
    }

    /// A label to be placed.
    ///
    /// @param setting font and tone; the anchor is the placer's to choose
    /// @param meaning the meaning of the mark it belongs to
    public record Label(String words, Setting setting, MarkMeaning meaning) {}

    /// A place for a label, and how far it lies from its point.
    private record Place(Box box, double away, double aside) {}

    /// Keeps labels off these marks.
    public void avoid(List<? extends Mark> marks) {
        taken.addAll(marks);
    }

    /// Places a label beside a point: right of it, left, above, below, then askew, then further off.
    ///
    /// @param gap from the point to the label, at least the radius of the mark there
    /// @return empty where there is no free place; the meaning then stays with the mark alone
    public Optional<Mark.Text> place(Label label, Point point, double gap) {
        return free(candidates(label, point, gap));
    }

    /// Places a label right beside its point, where no reader takes it for another's.
    ///
    /// @param gap from the point to the label, at least the radius of the mark there
    /// @return empty where there is no free place
    public Optional<Mark.Text> placeClose(Label label, Point point, double gap) {
        return free(candidates(label, point, gap)
                .limit((long) CLOSE * SIDES)
                .filter(text -> belongs(text.box(), point, CLEARLY)));
    }

    /// Places a label that must not be missing: beside the point if it can be, else at the free place nearest to it, or
    /// at the least crowded one where none is free.
    public Mark.Text placeSurely(Label label, Point point, double gap) {
        return free(candidates(label, point, gap)).orElseGet(() -> {
            var text = nearest(label, point);
            taken.add(text);
            return text;
        });
    }

    /// Places a label right under or over the words beside the same point, where no reader takes it for another's.
    ///
    /// @return empty where both places are taken
    public Optional<Mark.Text> placeUnder(Label label, Mark.Text words) {
        var font = label.setting().font();
        var box = words.box();
        double under = box.bottom() + CLEARLY + CLEAR + letters.ascent(font);
        double over = box.y() - CLEARLY - CLEAR - letters.height(font) + letters.ascent(font);
        return free(Stream.of(under, over)
                .flatMap(baseline -> Stream.of(
                        text(label, box.x(), baseline, Anchor.START), text(label, box.right(), baseline, Anchor.END))));
    }

    /// The words there was no place for so far.
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private Optional<Mark.Text> free(Stream<Mark.Text> candidates) {
        var found = candidates.filter(text -> isFree(text.box())).findFirst();
        found.ifPresent(taken::add);
        return found;
    }

    /// Places a label at the nearest free place that a thin line ties to its point, crossing no other label, no other
    /// dot and no other such line.
    ///
    /// @param gap from the point to the label, at least the radius of the mark there
    /// @return the line and the label; the label alone where no line finds its way but its own dot is the nearest;
    /// else nothing, which is kept in mind
    public List<Mark> placeTied(Label label, Point point, double gap) {
        double longest = LONGEST * letters.height(label.setting().font());
        var found = everywhere(label).stream()
                .map(place -> new Place(place, distance(place, point), aside(place, point)))
                .filter(place -> place.away > gap + CLEAR && place.away < longest)
                .sorted(Comparator.comparingDouble(place -> place.away + place.aside))
                .map(Place::box)
                .filter(this::isFree)
                .filter(place -> isClear(Leader.between(point, place)))
                .findFirst()
                .map(place -> text(label, place));
        if (found.isEmpty()) {
            var near = free(candidates(label, point, gap).filter(text -> belongs(text.box(), point, 1)));
            if (near.isEmpty()) {
                leftOut.add(label.words());
            }
            return near.map(text -> List.<Mark>of(text)).orElse(List.of());
        }
        var text = found.get();
        var leader = Leader.between(point, text.box());
        leaders.add(leader);
        var marks = List.<Mark>of(leader.mark(label.meaning()), text);
        taken.addAll(marks);
        return marks;
    }

    private boolean isClear(Leader leader) {
        return !taken.anyNear(leader.around(), leader::misleads)
                && leaders.stream().noneMatch(leader::crosses);
    }

    private Stream<Mark.Text> candidates(Label label, Point point, double gap) {
        var font = label.setting().font();
        double middle = letters.baselineAround(point.y(), font);
        double ascent = letters.ascent(font);
        double descent = letters.height(font) - ascent;
        var texts = new ArrayList<Mark.Text>();
        for (double times : DISTANCES) {
            double off = gap * times + CLEAR;
            double askew = off * 0.7;
            double above = point.y() - off - descent;
            double below = point.y() + off + ascent;
            texts.add(text(label, point.x() + off, middle, Anchor.START));
            texts.add(text(label, point.x() - off, middle, Anchor.END));
            texts.add(text(label, point.x(), above, Anchor.MIDDLE));
            texts.add(text(label, point.x(), below, Anchor.MIDDLE));
            texts.add(text(label, point.x() + askew, point.y() - askew - descent, Anchor.START));
            texts.add(text(label, point.x() + askew, point.y() + askew + ascent, Anchor.START));
            texts.add(text(label, point.x() - askew, point.y() - askew - descent, Anchor.END));
            texts.add(text(label, point.x() - askew, point.y() + askew + ascent, Anchor.END));
        }
        return texts.stream();
    }

    private Mark.Text text(Label label, double x, double baseline, Anchor anchor) {
        return letters.line(
                label.words(), new Point(x, baseline), label.setting().at(anchor), label.meaning());
    }

    /// Whether every other dot is so many times as far from a label as its own. Dots that lie on each other share what
    /// is near.
    private boolean belongs(Box label, Point point, double times) {
        double radius = taken.dots()
                .filter(dot -> dot.center().equals(point))
                .mapToDouble(Mark.Dot::radius)
                .max()
                .orElse(0);
        double own = Math.max(CLEAR, distance(label, point) - radius);
        return taken.dots()
                .filter(dot -> distance(dot.center(), point) > radius + dot.radius())
                .allMatch(dot -> distance(label, dot.center()) - dot.radius() >= times * own);
    }

    private boolean isFree(Box label) {
        var beside = beside(label);
        return box.contains(label)
                && !taken.touches(around(label))
                && !taken.anyNear(beside, mark -> mark instanceof Mark.Text && Touch.touches(mark, beside));
    }

    private long crowd(Box label) {
        return taken.touching(around(label));
    }

    /// What no other words may stand in: nearer than two spaces, both would be read as one.
    private static Box beside(Box label) {
        double apart = label.height() * APART;
        return new Box(label.x() - apart, label.y(), label.width() + 2 * apart, label.height());
    }

    private static Box around(Box label) {
        return new Box(label.x() - CLEAR, label.y() - CLEAR, label.width() + 2 * CLEAR, label.height() + 2 * CLEAR);
    }

    private Mark.Text nearest(Label label, Point point) {
        return everywhere(label).stream()
                .min(Comparator.comparingLong(this::crowd).thenComparingDouble(place -> distance(place, point)))
                .map(place -> text(label, place))
                .orElseThrow();
    }

    /// Places all over the box, from the top.
    private List<Box> everywhere(Label label) {
        var font = label.setting().font();
        double width = letters.width(label.words(), font);
        double height = letters.height(font);
        double step = Math.max(1, height / 2);
        var places = new ArrayList<Box>();
        for (double y = box.y(); y <= Math.max(box.y(), box.bottom() - height); y += step) {
            for (double x = box.x(); x <= Math.max(box.x(), box.right() - width); x += step) {
                places.add(new Box(x, y, width, height));
            }
        }
        return places;
    }

    private Mark.Text text(Label label, Box place) {
        double ascent = letters.ascent(label.setting().font());
        return text(label, place.x(), place.y() + ascent, Anchor.START);
    }

    /// How far a label lies to the side of a point: upright lines leave room for those of its neighbours.
    private static double aside(Box label, Point point) {
        return Math.abs(point.x() - Math.clamp(point.x(), label.x(), label.right()));
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static double distance(Box box, Point point) {
        return Math.hypot(
                point.x() - Math.clamp(point.x(), box.x(), box.right()),
                point.y() - Math.clamp(point.y(), box.y(), box.bottom()));
    }
}
