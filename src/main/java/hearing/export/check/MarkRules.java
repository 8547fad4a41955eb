package hearing.export.check;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.look.ColorVision;
import hearing.export.publication.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the marks of a chart must keep.
final class MarkRules {
    /// The least contrast of marks, WCAG 2.2, criterion 1.4.11.
    static final double LEAST_CONTRAST = 3;

    private MarkRules() {}

    /// Meanings none of whose marks stands out from the card. A meaning may have faint marks beside a strong one: the
    /// open end of a bar, the empty part of a cell. One that is only written has no mark to be seen.
    static List<Finding> faint(Publication publication, Optional<Cure> cure) {
        var ground = Ground.of(publication);
        var findings = new ArrayList<Finding>();
        strongest(publication.drawing(), ground).forEach((meaning, mark) -> {
            double contrast = ground.contrast(mark);
            if (contrast < LEAST_CONTRAST) {
                findings.add(new Finding.FaintMark(Names.of(meaning), contrast, cure));
            }
        });
        return findings;
    }

    /// Colours that some readers confuse although nothing else tells their marks apart. Three things do, and excuse
    /// a pair: a different account, which looks different in form (filled, hollow, dashed, ticked); one colour for
    /// both; and direct labels, words of its own at each of the two marks, for then no reader looks a colour up. So
    /// parts of a bar with their names inside may have any colours, while dots that only stand under a witness's
    /// head may not.
    static List<Finding> confusable(Publication publication, Optional<Cure> cure) {
        var drawing = publication.drawing();
        var ground = Ground.of(publication);
        var marks = List.copyOf(strongest(drawing, ground).values());
        var labelled = labelled(drawing);
        var findings = new ArrayList<Finding>();
        var seen = new LinkedHashSet<Set<String>>();
        for (int i = 0; i < marks.size(); i++) {
            for (var other : marks.subList(i + 1, marks.size())) {
                var one = marks.get(i);
                boolean sameForm = one.meaning().account() == other.meaning().account();
                boolean named = labelled.contains(one.meaning()) && labelled.contains(other.meaning());
                var colors = Stream.of(ground.color(one), ground.color(other)).collect(Collectors.toSet());
                if (sameForm && !named && colors.size() == 2 && !seen.contains(colors)) {
                    confused(ground.color(one), ground.color(other)).ifPresent(vision -> {
                        seen.add(colors);
                        findings.add(new Finding.ConfusableHues(
                                Names.of(one.meaning()), Names.of(other.meaning()), vision, cure));
                    });
                }
            }
        }
        return findings;
    }

    /// The first kind of vision that hardly tells two colours apart.
    private static Optional<ColorVision> confused(String one, String other) {
        return Stream.of(ColorVision.values())
                .filter(vision -> vision.difference(one, other) <= ColorVision.APART)
                .findFirst();
    }

    /// For each meaning the mark that stands out most: what it is known by.
    private static Map<MarkMeaning, Mark> strongest(Drawing drawing, Ground ground) {
        return drawing.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Text) && !mark.meaning().isDecoration())
                .collect(Collectors.groupingBy(
                        Mark::meaning,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.maxBy(Comparator.comparingDouble(ground::contrast)),
                                Optional::orElseThrow)));
    }

    private static Set<MarkMeaning> labelled(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark::meaning)
                .collect(Collectors.toSet());
    }
}
