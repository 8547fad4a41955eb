package hearing.export.check;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Frame.LegendEntry;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Anchor;
import hearing.chart.look.Letters;
import hearing.chart.look.Setting;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.publication.Publication;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.model.Account;
import hearing.model.value.Id;
import java.util.List;
import java.util.Locale;

/// Drawings made by hand, to be checked.
final class Drawn {
    /// 400 × 300 logical pixels at their natural size: 16 of them are 12 points.
    static final ExportRequest REQUEST = ExportRequest.standard(Locale.ENGLISH).at(Extent.pixels(400, 300, 1));

    static final Charts CHARTS = new Charts(new FontMeasure());
    static final Frame FRAME = new Frame("", "", List.of(), "Said: somebody.");
    static final MarkMeaning ONE = new MarkMeaning(Account.SAID, "one", "1", "somebody");
    static final MarkMeaning TWO = new MarkMeaning(Account.SAID, "two", "2", "somebody");

    private static final ChartCatalog CATALOG = new ChartCatalog(TinyHearing.load());

    private Drawn() {}

    /// All but that the figure it stands in for is not on it: [SaidFindingsTest] looks at that.
    static List<Finding> findings(Mark... marks) {
        return findings(FRAME, REQUEST, marks);
    }

    static List<Finding> findings(Frame frame, ExportRequest request, Mark... marks) {
        return findings(new Drawing(new Size(400, 300), List.of(marks), frame, "It shows something."), request);
    }

    /// A drawing without marks whose labels had no room.
    static List<Finding> unlabelled(String... labels) {
        var description = "It shows something.";
        return findings(new Drawing(new Size(400, 300), List.of(), FRAME, description, List.of(labels)), REQUEST);
    }

    private static List<Finding> findings(Drawing drawing, ExportRequest request) {
        var real = real(request);
        var publication = new Publication(real.content(), drawing, request, real.provenance());
        return new PublicationCheck(CHARTS)
                .of(publication).stream()
                        .filter(finding -> !(finding instanceof Finding.Unsaid))
                        .toList();
    }

    /// A chart of the tiny dataset, laid out by the program.
    static Publication real(ExportRequest request) {
        try {
            return new Exporter(CHARTS).prepare(CATALOG, ChartView.of(new Id("growth")), request);
        } catch (ExportException refused) {
            throw new AssertionError(refused);
        }
    }

    static Frame framed(String subtitle, String... legend) {
        var entries = List.of(legend).stream()
                .map(label -> new LegendEntry(Account.SAID, label))
                .toList();
        return new Frame("", subtitle, entries, "Said: somebody.");
    }

    /// Words from (10, `baseline`) on, half as wide as their size a letter.
    static Mark.Text text(String words, double size, double baseline, Tone tone, MarkMeaning meaning) {
        var setting = new Setting(new Mark.Font(size, Mark.Weight.REGULAR), tone, Anchor.START);
        return new Letters(new FixedMeasure()).line(words, new Point(10, baseline), setting, meaning);
    }

    static Mark.Text text(String words, double baseline) {
        return text(words, 16, baseline, Tone.Role.INK, MarkMeaning.DECORATION);
    }

    /// A bar from (5, 80) on, 200 wide and 40 high.
    static Mark.Bar bar(String color, double opacity, MarkMeaning meaning) {
        return new Mark.Bar(new Box(5, 80, 200, 40), 0, new Fill.Solid(hue(color), opacity), Stroke.NONE, meaning);
    }

    static Mark.Dot dot(String color, double x, MarkMeaning meaning) {
        return new Mark.Dot(new Point(x, 200), 8, new Fill.Solid(hue(color), 1), Stroke.NONE, meaning);
    }

    /// One colour in both themes.
    static Tone.Hue hue(String color) {
        return new Tone.Hue(color, color);
    }
}
