package hearing.chart.layout.axis;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Placer;
import hearing.chart.look.Setting;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The dots of a chart and their labels; a span is a slim bar from its lower to its upper end. A dot that would hide
/// behind another is drawn as a wider ring around it, up to a few rings.
final class Dots {
    private static final double RADIUS = 6;
    private static final double RING = 4;
    private static final double SOFT = 9;
    private static final double SMALL = 0.6;
    /// Rings around one dot: more of them would hide what is around.
    private static final int MOST_RINGS = 3;
    /// Labels that are tried: a reader finds the dots of no more, and placing each takes its time.
    private static final int MOST_LABELS = 40;
    private static final int ATTEMPTS = 12;
    /// Labels of all attempts together: another order helps little in a crowd.
    private static final int LABELS_IN_ALL = 240;

    private final PlotContext context;
    private final double radius;
    private final DotMarks drawn;
    private final List<Placed> placed = new ArrayList<>();

    /// @param context for words and their size
    /// @param own the speaker's colour
    Dots(PlotContext context, Tone own) {
        this.context = context;
        this.radius = radius(context);
        this.drawn = new DotMarks(context, own);
    }

    /// One value at a point.
    ///
    /// @param qualifier drawn at the dot
    /// @param meaning what it says; its account decides the look
    /// @param label the words beside it; blank for none
    /// @param upper where the other end of a span lies
    record Dot(Point center, Qualifier qualifier, MarkMeaning meaning, String label, Optional<Point> upper) {
        boolean isSpan() {
            return upper.isPresent();
        }

        /// Where its label belongs: at the upper end of a span.
        Point anchor() {
            return upper.orElse(center);
        }

        /// A value without a span.
        Dot(Point center, Qualifier qualifier, MarkMeaning meaning, String label) {
            this(center, qualifier, meaning, label, Optional.empty());
        }
    }

    /// The radius of a dot that stands alone.
    static double radius(PlotContext context) {
        return RADIUS * context.type().scale();
    }

    /// How far below its number a dot of "almost" stands.
    static double below(PlotContext context) {
        return radius(context) + Look.SHORT / 2;
    }

    /// Adds a dot; those that must stay in front, and get their labels, first.
    void add(Dot stated) {
        var dot = drawn(stated);
        double wide = Look.radius(dot.meaning().account(), radius);
        for (var other : placed) {
            if (!dot.isSpan() && apart(dot.center(), other.dot().center()) < radius) {
                wide = Math.max(wide, Look.radius(dot.meaning().account(), other.radius() + RING));
            }
        }
        double widest = Look.radius(dot.meaning().account(), radius + MOST_RINGS * RING);
        placed.add(new Placed(dot, Math.min(wide, widest)));
    }

    /// Adds one of many dots on a line, which are small and hide nothing.
    void addSmall(Dot dot) {
        placed.add(new Placed(dot, SMALL * radius));
    }

    /// A span too short to be drawn as one is a dot in its middle; "almost" stands below its number.
    private Dot drawn(Dot dot) {
        var center = dot.center();
        if (dot.qualifier() == Qualifier.ALMOST) {
            var below = new Point(center.x(), center.y() + below(context));
            return new Dot(below, dot.qualifier(), dot.meaning(), dot.label(), dot.upper());
        }
        return dot.upper()
                .filter(upper -> center.y() - upper.y() < 2 * radius)
                .map(upper -> new Dot(
                        new Point(center.x(), (center.y() + upper.y()) / 2),
                        dot.qualifier(),
                        dot.meaning(),
                        dot.label()))
                .orElse(dot);
    }

    /// All dots, those in front last.
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (var each : placed.reversed()) {
            marks.addAll(drawn.marks(each.dot(), each.radius()));
        }
        return marks;
    }

    /// Labels of dots.
    ///
    /// @param marks the words, and the lines that tie those further off to their dots
    /// @param leftOut the words there was no room for
    record Labels(List<Mark> marks, List<String> leftOut) {}

    /// The labels: what was said surely, the others right beside their dots where there is room, else tied to them.
    /// Where one finds no room, it is placed before the others in another attempt, every other one from the end
    /// backwards, and the best attempt is taken.
    ///
    /// @param placer makes a placer that keeps off what is drawn already
    Labels labels(Supplier<Placer> placer) {
        var labelled = placed.stream()
                .filter(each -> !each.dot().label().isBlank() && !isSaidBefore(each))
                .toList();
        var tried = tried(labelled);
        int attempts = Math.clamp(LABELS_IN_ALL / Math.max(1, labelled.size()), 1, ATTEMPTS);
        var best = best(tried, attempts, placer);
        var leftOut = new ArrayList<>(best.leftOut());
        labelled.stream()
                .filter(each -> !tried.contains(each))
                .forEach(each -> leftOut.add(each.dot().label()));
        return new Labels(best.marks(), leftOut);
    }

    /// All of them, or in a crowd what was said and printed, the highest, the lowest, and others evenly from the first
    /// to the last.
    private static List<Placed> tried(List<Placed> labelled) {
        var others = labelled.stream().filter(each -> !each.isClaim()).toList();
        if (labelled.size() <= MOST_LABELS || others.isEmpty()) {
            return labelled;
        }
        var chosen = new LinkedHashSet<Placed>();
        labelled.stream().filter(Placed::isClaim).forEach(chosen::add);
        var height =
                Comparator.<Placed>comparingDouble(each -> each.dot().center().y());
        chosen.add(Collections.min(others, height));
        chosen.add(Collections.max(others, height));
        int steps = Math.max(1, MOST_LABELS - chosen.size() - 1);
        for (int i = 0; i <= steps; i++) {
            chosen.add(others.get(i * (others.size() - 1) / steps));
        }
        return labelled.stream().filter(chosen::contains).toList();
    }

    private Labels best(List<Placed> tried, int attempts, Supplier<Placer> placer) {
        Set<String> first = Set.of();
        var best = labels(first, tried, placer.get());
        for (int attempt = 1; attempt < attempts && !best.leftOut().isEmpty(); attempt++) {
            var earlier = first;
            var next = labels(earlier, attempt % 2 == 0 ? tried : tried.reversed(), placer.get());
            if (next.leftOut().size() < best.leftOut().size()) {
                best = next;
            }
            first = new LinkedHashSet<>(next.leftOut());
            first.addAll(earlier);
        }
        return best;
    }

    /// One attempt: what was said, then those that come first, then those with room beside their dots, then the rest.
    private Labels labels(Set<String> first, List<Placed> order, Placer placer) {
        var marks = new ArrayList<Mark>();
        var later = new ArrayList<Placed>();
        var done = new ArrayList<Placed>();
        for (var each : order) {
            var dot = each.dot();
            if (isSaid(each)) {
                var said = placer.placeSurely(label(dot), dot.center(), reach(dot.center()));
                marks.add(said);
                order.stream()
                        .filter(other -> isPrintOf(dot, other))
                        .forEach(other -> placer.placeUnder(label(other.dot()), said)
                                .ifPresent(words -> {
                                    marks.add(words);
                                    done.add(other);
                                }));
            } else {
                later.add(each);
            }
        }
        later.removeAll(done);
        first.stream()
                .flatMap(words ->
                        later.stream().filter(each -> each.dot().label().equals(words)))
                .forEach(each -> marks.addAll(close(each, placer).orElseGet(() -> tied(each, placer))));
        later.removeIf(each -> first.contains(each.dot().label()));
        later.removeIf(each -> close(each, placer).filter(marks::addAll).isPresent());
        later.forEach(each -> marks.addAll(tied(each, placer)));
        return new Labels(marks, placer.leftOut());
    }

    private Optional<List<Mark>> close(Placed each, Placer placer) {
        var dot = each.dot();
        return placer.placeClose(label(dot), dot.anchor(), reach(dot.center())).map(List::of);
    }

    private List<Mark> tied(Placed each, Placer placer) {
        return placer.placeTied(label(each.dot()), each.dot().anchor(), each.radius());
    }

    private Placer.Label label(Dot dot) {
        return label(context, dot.label(), dot.meaning());
    }

    /// Whether it is what print made of a claim, at the same place.
    private static boolean isPrintOf(Dot said, Placed other) {
        return other.dot().meaning().account() == Account.PRINTED
                && other.dot().center().equals(said.center());
    }

    private static boolean isSaid(Placed each) {
        return each.dot().meaning().account() == Account.SAID;
    }

    /// A label in the weight and colour of its account.
    static Placer.Label label(PlotContext context, String words, MarkMeaning meaning) {
        boolean said = meaning.account() == Account.SAID;
        var font = said ? context.type().claimFont() : context.type().labelFont();
        var tone = said ? Tone.Role.INK : Tone.Role.SOFT_INK;
        return new Placer.Label(words, new Setting(font, tone, Anchor.START), meaning);
    }

    /// Whether a dot at the same place, added before, has the very same label.
    private boolean isSaidBefore(Placed each) {
        return placed.subList(0, placed.indexOf(each)).stream()
                .map(Placed::dot)
                .anyMatch(other -> other.label().equals(each.dot().label())
                        && apart(other.center(), each.dot().center()) < radius);
    }

    private double reach(Point center) {
        return placed.stream()
                .filter(other -> apart(other.dot().center(), center) < radius)
                .mapToDouble(Placed::reach)
                .max()
                .orElse(radius);
    }

    private static double apart(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private record Placed(Dot dot, double radius) {
        /// Whether it is the claim, or what print made of it.
        boolean isClaim() {
            return switch (dot.meaning().account()) {
                case SAID, PRINTED -> true;
                case REFERENCE, DERIVED -> false;
            };
        }

        /// How far to the side its ink reaches.
        double reach() {
            double tick = dot.meaning().account() == Account.PRINTED ? Look.TICK + Look.OUTLINE : 0;
            return radius + Math.max(tick, dot.qualifier() == Qualifier.ABOUT ? SOFT : 0);
        }
    }
}
