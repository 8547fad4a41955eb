package hearing.export.svg;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import java.util.List;

/// Each kind of mark as an element, in the colours of one theme. What it looks like stands in attributes, not in a
/// style sheet: every renderer reads those, and a page the chart is set into keeps its own rules.
final class MarkElements {
    private static final String LETTERS = "letters";

    private final Xml xml;
    private final Theme theme;
    private final Gradients gradients;

    MarkElements(Xml xml, Theme theme, Gradients gradients) {
        this.xml = xml;
        this.theme = theme;
        this.gradients = gradients;
    }

    /// The rule by which a renderer that takes embedded fonts shows words as text instead of their outlines.
    /// Browsers take them and know conditional rules (CSS Conditional 3). Inkscape, LibreOffice and librsvg do
    /// neither, and what the attributes say stands.
    ///
    /// @param picture the id of the file's outermost element: a page it is set into keeps its own words
    static String showText(String picture) {
        var text = "#" + picture + " text{opacity:1}";
        var outlines = "#" + picture + " ." + LETTERS + "{display:none}";
        return "@supports (display:none){" + text + outlines + "}";
    }

    void write(Mark mark) {
        switch (mark) {
            case Mark.Bar bar -> {
                rectangle(bar.box(), bar.corner(), bar.stroke());
                painted(bar.fill(), bar.stroke(), 1);
            }
            case Mark.Cell cell -> {
                rectangle(cell.box(), cell.corner(), cell.stroke());
                painted(cell.fill(), cell.stroke(), 1);
            }
            case Mark.Line line -> {
                xml.empty("polyline").attribute("points", Numbers.of(line.points()));
                painted(new Fill.None(), line.stroke(), 1);
            }
            case Mark.Dot dot -> {
                var center = dot.center();
                xml.empty("circle").attribute("cx", center.x()).attribute("cy", center.y());
                xml.attribute("r", dot.radius());
                painted(dot.fill(), dot.stroke(), Stroke.pairAround(dot.radius()) / (Stroke.DASH + Stroke.GAP));
            }
            case Mark.Area area -> {
                xml.empty("polygon").attribute("points", Numbers.of(area.outline()));
                painted(area.fill(), area.stroke(), 1);
            }
            case Mark.Text text -> words(text);
        }
    }

    /// What is behind the marks.
    void ground(Box box) {
        rectangle(box, 0, Stroke.NONE);
        painted(new Fill.Solid(Tone.Role.CARD, 1), Stroke.NONE, 1);
    }

    // Outlines for those who take no embedded font, and over them the words as text, which takes exactly the width it
    // was laid out with. `showText` tells which of them is seen.
    private void words(Mark.Text text) {
        var begin = Numbers.of(List.of(new Point(text.box().x(), text.baseline())));
        var scale = text.font().size() / LetterPaths.UNITS;
        xml.empty("path").attribute("class", LETTERS).attribute("d", LetterPaths.of(text));
        xml.attribute("transform", "translate(" + begin + ") scale(" + scale + ")");
        xml.attribute("fill", theme.color(text.tone()));
        xml.open("text")
                .attribute("x", text.box().x())
                .attribute("y", text.baseline())
                .attribute("opacity", 0);
        xml.attribute("font-size", text.font().size());
        xml.attribute("font-weight", FontFace.cssWeight(text.font().weight()));
        xml.attribute("fill", theme.color(text.tone()));
        xml.attribute("textLength", text.box().width()).attribute("lengthAdjust", "spacingAndGlyphs");
        xml.words(text.words());
    }

    private void rectangle(Box box, double corner, Stroke stroke) {
        boolean flat = box.width() == 0 || box.height() == 0;
        if (stroke.width() > 0 && (stroke.dash() || flat)) {
            double across = Math.min(corner, box.width() / 2);
            double down = Math.min(corner, box.height() / 2);
            xml.empty("path").attribute("d", outline(box, across, down));
            return;
        }
        xml.empty("rect").attribute("x", box.x()).attribute("y", box.y());
        xml.attribute("width", box.width()).attribute("height", box.height());
        if (corner > 0) {
            xml.attribute("rx", corner);
        }
    }

    // A <rect> begins its dashes elsewhere than the other painters do, who go down the left side first.
    private static String outline(Box box, double across, double down) {
        var left = Numbers.of(box.x());
        var top = Numbers.of(box.y());
        var right = Numbers.of(box.right());
        var bottom = Numbers.of(box.bottom());
        var high = Numbers.of(box.y() + down);
        var low = Numbers.of(box.bottom() - down);
        var near = Numbers.of(box.x() + across);
        var far = Numbers.of(box.right() - across);
        if (across == 0 || down == 0) {
            return "M" + left + "," + top + "V" + bottom + "H" + right + "V" + top + "Z";
        }
        var turn = "A" + Numbers.of(across) + "," + Numbers.of(down) + " 0 0 0 ";
        return "M" + left + "," + high + "V" + low + turn + near + "," + bottom
                + "H" + far + turn + right + "," + low
                + "V" + high + turn + far + "," + top
                + "H" + near + turn + left + "," + high + "Z";
    }

    private void painted(Fill fill, Stroke stroke, double stretch) {
        switch (fill) {
            case Fill.None _ -> xml.attribute("fill", "none");
            case Fill.Solid(Tone tone, double opacity) -> {
                xml.attribute("fill", theme.color(tone));
                if (opacity < 1) {
                    xml.attribute("fill-opacity", opacity);
                }
            }
            case Fill.Fade fade -> xml.attribute("fill", "url(#" + gradients.name(fade) + ")");
        }
        if (stroke.width() > 0) {
            xml.attribute("stroke", theme.color(stroke.tone()));
            xml.attribute("stroke-width", stroke.width());
            if (stroke.dash()) {
                xml.attribute(
                        "stroke-dasharray", Numbers.of(Stroke.DASH * stretch) + " " + Numbers.of(Stroke.GAP * stretch));
            }
        }
    }
}
