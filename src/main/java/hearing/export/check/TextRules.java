package hearing.export.check;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.look.Clearance;
import hearing.export.font.TrueType;
import hearing.export.publication.Publication;
import hearing.export.request.ExportFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the words of a chart must keep.
final class TextRules {
    /// The smallest letters that are read in print.
    static final double LEAST_POINTS = 8;

    /// The least contrast of words, WCAG 2.2, criterion 1.4.3.
    static final double LEAST_CONTRAST = 4.5;

    private static final double SLACK = 1e-6;
    private static final String CUT = "…";

    private TextRules() {}

    /// Words too small at the size they are printed in, by size.
    static List<Finding> small(Publication publication, Optional<Cure> cure) {
        double point = points(publication);
        var bySize = new LinkedHashMap<Double, List<String>>();
        for (var text : texts(publication.drawing())) {
            double points = text.font().size() * point;
            if (points < LEAST_POINTS - SLACK) {
                bySize.computeIfAbsent(points, _ -> new ArrayList<>()).add(text.words());
            }
        }
        return bySize.entrySet().stream()
                .<Finding>map(each -> new Finding.SmallText(each.getValue(), each.getKey(), cure))
                .toList();
    }

    /// Words on each other or on what is another's.
    static List<Finding> overlapping(Publication publication, Optional<Cure> cure) {
        return Clearance.clashes(publication.drawing()).stream()
                .<Finding>map(clash -> new Finding.Overlap(clash.text().words(), Names.of(clash.other()), cure))
                .toList();
    }

    /// Words that end before they are over, parts of the frame without room, and what reaches over the edge.
    static List<Finding> cut(Publication publication, Optional<Cure> cure) {
        var drawing = publication.drawing();
        var findings = new ArrayList<Finding>();
        texts(drawing).stream()
                .filter(text -> text.words().endsWith(CUT) && !isWhole(text.words(), drawing))
                .forEach(text -> findings.add(new Finding.Cut(text.words(), cure)));
        leftOut(publication).forEach(words -> findings.add(new Finding.LeftOut(words, cure)));
        Clearance.outside(drawing).forEach(mark -> findings.add(new Finding.OverTheEdge(Names.of(mark), cure)));
        return findings;
    }

    /// Words that go on in the next line without a hyphen: the two lines of one mark make a word of what it says only
    /// together.
    static List<Finding> broken(Publication publication, Optional<Cure> cure) {
        var texts = texts(publication.drawing());
        var findings = new ArrayList<Finding>();
        for (int i = 1; i < texts.size(); i++) {
            var upper = texts.get(i - 1);
            var lower = texts.get(i);
            var word = upper.words().substring(upper.words().lastIndexOf(' ') + 1)
                    + lower.words().split("[ ,;.:()]", 2)[0];
            boolean oneText =
                    upper.meaning().equals(lower.meaning()) && upper.font().equals(lower.font());
            if (oneText && lower.baseline() > upper.baseline() && isBroken(word, upper, publication.drawing())) {
                findings.add(new Finding.Broken(word, cure));
            }
        }
        return findings;
    }

    private static boolean isBroken(String word, Mark.Text upper, Drawing drawing) {
        var meaning = upper.meaning();
        var whole = meaning.isDecoration()
                ? ofFrame(drawing.frame())
                : Stream.of(meaning.label(), meaning.value(), meaning.origin());
        var words = whole.flatMap(Pattern.compile("[ ,;.:()]+")::splitAsStream).collect(Collectors.toSet());
        boolean complete = words.contains(upper.words().substring(upper.words().lastIndexOf(' ') + 1));
        return words.contains(word) && !complete;
    }

    /// Marks whose labels had no room.
    static List<Finding> unlabelled(Publication publication, Optional<Cure> cure) {
        var labels = publication.drawing().leftOut();
        return labels.isEmpty() ? List.of() : List.of(new Finding.Unlabelled(labels, cure));
    }

    /// Letters the charts' font does not have: each is drawn as a box, those that are not seen elsewhere too. It has
    /// accents that stand by themselves, but not where on a letter they belong.
    static List<Finding> strange(Publication publication, Optional<Cure> cure) {
        var words = new ArrayList<String>();
        var letters = new TreeSet<Integer>();
        for (var text : texts(publication.drawing())) {
            var font = TrueType.of(text.font().weight());
            var strange = text.words()
                    .codePoints()
                    .filter(letter -> !font.has(letter) || Character.getType(letter) == Character.NON_SPACING_MARK)
                    .boxed()
                    .toList();
            letters.addAll(strange);
            if (!strange.isEmpty()) {
                words.add(text.words());
            }
        }
        return words.isEmpty() ? List.of() : List.of(new Finding.StrangeLetters(words, List.copyOf(letters), cure));
    }

    /// Words that do not stand out from what is under them.
    static List<Finding> faint(Publication publication, Optional<Cure> cure) {
        var ground = Ground.of(publication);
        var findings = new ArrayList<Finding>();
        for (var text : texts(publication.drawing())) {
            double contrast = ground.contrast(text);
            if (contrast < LEAST_CONTRAST) {
                findings.add(new Finding.FaintText(text.words(), contrast, cure));
            }
        }
        return findings;
    }

    /// Points of paper for each logical pixel. Only a PDF has a page that can make a chart smaller.
    private static double points(Publication publication) {
        var request = publication.request();
        return request.format() == ExportFormat.PDF
                ? request.page().points(request.extent())
                : request.extent().points(1);
    }

    /// Whether words that end in an ellipsis are written so, and not cut.
    private static boolean isWhole(String words, Drawing drawing) {
        var ofMarks = drawing.marks().stream()
                .map(Mark::meaning)
                .flatMap(meaning -> Stream.of(meaning.label(), meaning.value(), meaning.origin()));
        return Stream.concat(ofFrame(drawing.frame()), ofMarks).anyMatch(whole -> whole.contains(words));
    }

    private static Stream<String> ofFrame(Frame frame) {
        return Stream.concat(
                Stream.of(frame.headline(), frame.subtitle(), frame.caveat(), frame.source()),
                frame.legend().stream().map(Frame.LegendEntry::label));
    }

    /// What the frame gives up first where words would take too much of the height, legend, then subtitle, and what it
    /// never may: the caveat.
    private static List<String> leftOut(Publication publication) {
        var drawing = publication.drawing();
        var frame = drawing.frame();
        var leftOut = new ArrayList<String>();
        var drawn = drawn(drawing);
        Stream.of(frame.subtitle(), frame.caveat())
                .filter(words -> !drawn.contains(squeezed(words)))
                .forEach(leftOut::add);
        boolean wanted = publication.request().appearance().frame().legend();
        if (wanted && !frame.legend().stream().allMatch(entry -> isKeyed(entry, drawing))) {
            leftOut.add(frame.legend().stream().map(Frame.LegendEntry::label).collect(Collectors.joining(", ")));
        }
        return leftOut;
    }

    /// Whether an entry of the legend is drawn: its words right behind the mark they explain.
    private static boolean isKeyed(Frame.LegendEntry entry, Drawing drawing) {
        var marks = drawing.marks();
        for (int i = 1; i < marks.size(); i++) {
            boolean behindMark = !(marks.get(i - 1) instanceof Mark.Text)
                    && marks.get(i - 1).meaning().isDecoration();
            if (behindMark
                    && marks.get(i) instanceof Mark.Text text
                    && text.meaning().isDecoration()
                    && text.words().equals(entry.label())) {
                return true;
            }
        }
        return false;
    }

    /// The words of the frame as they are drawn, whatever their lines.
    private static String drawn(Drawing drawing) {
        return texts(drawing).stream()
                .filter(text -> text.meaning().equals(MarkMeaning.DECORATION))
                .map(text -> squeezed(text.words()))
                .collect(Collectors.joining());
    }

    private static String squeezed(String words) {
        return words.replace(" ", "");
    }

    private static List<Mark.Text> texts(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }
}
