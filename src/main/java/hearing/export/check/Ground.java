package hearing.export.check;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Contrast;
import hearing.chart.look.Touch;
import hearing.export.publication.Publication;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.PdfPage;
import java.util.List;

/// What lies under words: the fills painted before them, one on the other, at the bottom the card. A transparent
/// picture is judged on the card of its theme, which is what its colours are made for, but on white where the
/// program itself puts it on a sheet of paper. Hairlines under words do not count: they pass between the letters;
/// whether words lie on the outline of another's mark is a matter of overlap.
///
/// @param marks of the drawing, in the order they are painted
/// @param theme which colours they have
/// @param card what is under all of them, as `#RRGGBB`
record Ground(List<Mark> marks, Theme theme, String card) {
    private static final String PAPER = "#FFFFFF";
    private static final int ACROSS = 9;
    private static final int DOWN = 3;
    private static final double EDGE = 0.1;

    static Ground of(Publication publication) {
        var request = publication.request();
        var theme = request.appearance().theme();
        boolean onPaper = request.format() == ExportFormat.PDF
                && request.page() == PdfPage.A4
                && request.appearance().background() == Background.TRANSPARENT;
        var card = onPaper ? PAPER : theme.color(Tone.Role.CARD);
        return new Ground(publication.drawing().marks(), theme, card);
    }

    /// The contrast of words with what is under them, where it is least.
    double contrast(Mark.Text text) {
        var under = marks.subList(0, marks.indexOf(text)).stream()
                .filter(mark -> !(mark instanceof Mark.Text) && Touch.touches(mark, text.box()))
                .toList();
        var ink = theme.color(text.tone());
        var box = text.box();
        double least = Contrast.ratio(ink, card);
        if (under.isEmpty()) {
            return least;
        }
        least = Double.MAX_VALUE;
        for (int row = 0; row < DOWN; row++) {
            for (int column = 0; column < ACROSS; column++) {
                double x = box.x() + box.width() * (EDGE + (1 - 2 * EDGE) * column / (ACROSS - 1));
                double y = box.y() + box.height() * (row + 1) / (DOWN + 1);
                least = Math.min(least, Contrast.ratio(ink, at(under, new Point(x, y))));
            }
        }
        return least;
    }

    /// The contrast of a mark with the card, by whatever of it stands out most: its fill or its outline.
    double contrast(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> Math.max(inside(bar.fill()), outline(bar.stroke()));
            case Mark.Cell cell -> Math.max(inside(cell.fill()), outline(cell.stroke()));
            case Mark.Dot dot -> Math.max(inside(dot.fill()), outline(dot.stroke()));
            case Mark.Area area -> Math.max(inside(area.fill()), outline(area.stroke()));
            case Mark.Line line -> outline(line.stroke());
            case Mark.Text text -> Contrast.ratio(theme.color(text.tone()), card);
        };
    }

    /// The colour a mark is known by: of its fill, or of its outline where that stands out more.
    String color(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> color(bar.fill(), bar.stroke());
            case Mark.Cell cell -> color(cell.fill(), cell.stroke());
            case Mark.Dot dot -> color(dot.fill(), dot.stroke());
            case Mark.Area area -> color(area.fill(), area.stroke());
            case Mark.Line line -> theme.color(line.stroke().tone());
            case Mark.Text text -> theme.color(text.tone());
        };
    }

    private String color(Fill fill, Stroke stroke) {
        return outline(stroke) > inside(fill) ? theme.color(stroke.tone()) : onCard(fill);
    }

    private double inside(Fill fill) {
        return Contrast.ratio(onCard(fill), card);
    }

    private double outline(Stroke stroke) {
        return stroke.width() == 0 ? 1 : Contrast.ratio(theme.color(stroke.tone()), card);
    }

    private String onCard(Fill fill) {
        return switch (fill) {
            case Fill.None() -> card;
            case Fill.Solid(var tone, var opacity) -> Contrast.mixed(theme.color(tone), opacity, card);
            case Fill.Fade fade -> theme.color(fade.tone());
        };
    }

    private String at(List<Mark> under, Point point) {
        var ground = card;
        for (var mark : under) {
            ground = switch (mark) {
                case Mark.Bar bar -> covered(bar.box(), bar.fill(), point, ground);
                case Mark.Cell cell -> covered(cell.box(), cell.fill(), point, ground);
                case Mark.Dot dot ->
                    Math.hypot(
                                            point.x() - dot.center().x(),
                                            point.y() - dot.center().y())
                                    <= dot.radius()
                            ? filled(dot.fill(), point, ground)
                            : ground;
                case Mark.Area area -> Touch.surrounds(area, point) ? filled(area.fill(), point, ground) : ground;
                case Mark.Line _, Mark.Text _ -> ground;
            };
        }
        return ground;
    }

    private String covered(Box box, Fill fill, Point point, String ground) {
        return box.contains(new Box(point.x(), point.y(), 0, 0)) ? filled(fill, point, ground) : ground;
    }

    private String filled(Fill fill, Point point, String ground) {
        return switch (fill) {
            case Fill.None() -> ground;
            case Fill.Solid(var tone, var opacity) -> Contrast.mixed(theme.color(tone), opacity, ground);
            case Fill.Fade fade -> Contrast.mixed(theme.color(fade.tone()), left(fade, point), ground);
        };
    }

    /// How much of a fading colour is left at a point.
    private static double left(Fill.Fade fade, Point point) {
        double dx = fade.to().x() - fade.from().x();
        double dy = fade.to().y() - fade.from().y();
        double length = dx * dx + dy * dy;
        double along =
                (point.x() - fade.from().x()) * dx + (point.y() - fade.from().y()) * dy;
        return length == 0 ? 1 : 1 - Math.clamp(along / length, 0, 1);
    }
}
