package hearing.export.svg;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Theme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The fades of a drawing, each defined once and then named.
final class Gradients {
    private final Map<Fill.Fade, String> names = new LinkedHashMap<>();
    private final Theme theme;

    /// @param prefix begins every name, so that two charts in one page keep apart
    Gradients(Drawing drawing, Theme theme, String prefix) {
        this.theme = theme;
        for (var mark : drawing.marks()) {
            if (fill(mark) instanceof Fill.Fade fade) {
                names.computeIfAbsent(fade, _ -> prefix + "-fade-" + (names.size() + 1));
            }
        }
    }

    String name(Fill.Fade fade) {
        return Objects.requireNonNull(names.get(fade));
    }

    void write(Xml xml) {
        names.forEach((fade, name) -> {
            xml.open("linearGradient").attribute("id", name).attribute("gradientUnits", "userSpaceOnUse");
            xml.attribute("x1", fade.from().x()).attribute("y1", fade.from().y());
            xml.attribute("x2", fade.to().x()).attribute("y2", fade.to().y());
            var color = theme.color(fade.tone());
            xml.empty("stop").attribute("offset", "0").attribute("stop-color", color);
            xml.empty("stop").attribute("offset", "1").attribute("stop-color", color);
            xml.attribute("stop-opacity", "0").close();
        });
    }

    private static Fill fill(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> bar.fill();
            case Mark.Cell cell -> cell.fill();
            case Mark.Dot dot -> dot.fill();
            case Mark.Area area -> area.fill();
            case Mark.Line _, Mark.Text _ -> new Fill.None();
        };
    }
}
