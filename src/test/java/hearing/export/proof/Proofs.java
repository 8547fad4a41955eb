package hearing.export.proof;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.publication.Publication;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Id;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// What every format is proved on: the shipped charts, and a drawing with every kind of mark.
public final class Proofs {
    private static final FontMeasure MEASURE = new FontMeasure();
    private static final Exporter EXPORTER = new Exporter(new Charts(MEASURE));
    private static final ChartCatalog CATALOG = catalog();
    private static final Size SMALL = new Size(400, 300);

    private Proofs() {}

    /// How alike two paintings have to be.
    ///
    /// @param similarity the least structural similarity
    /// @param block the most a block may differ
    public record Bound(double similarity, double block) {
        /// What of a painting is beyond the bound; empty where nothing is.
        public String fault(Publication publication, BufferedImage png, BufferedImage drawn) {
            double alike = Likeness.ssim(png, drawn);
            double worst = Likeness.worstBlock(png, drawn);
            boolean fine = alike > similarity && worst < block;
            return fine ? "" : publication.drawing().frame().headline() + ": " + alike + ", " + worst;
        }
    }

    /// The ids of the shipped charts.
    public static List<Id> ids() {
        return CATALOG.ids();
    }

    /// A shipped chart.
    public static Publication chart(Id chart, ExportRequest request) {
        try {
            return EXPORTER.prepare(CATALOG, ChartView.of(chart), request);
        } catch (ExportException refused) {
            throw new AssertionError(refused);
        }
    }

    /// A drawing of 400 × 300 with these marks alone, which otherwise is a shipped chart.
    public static Publication marks(Publication chart, Mark... marks) {
        var drawing = new Drawing(SMALL, List.of(marks), new Frame("Marks", "", List.of(), ""), "Marks.");
        return new Publication(chart.content(), drawing, chart.request(), chart.provenance());
    }

    /// Words that say nothing by themselves.
    public static Mark.Text text(String words, double x, double baseline, Mark.Font font) {
        double top = baseline - MEASURE.ascent(font);
        double height = MEASURE.ascent(font) + MEASURE.descent(font);
        var box = new Box(x, top, MEASURE.width(words, font), height);
        return new Mark.Text(words, box, baseline, font, Tone.Role.INK, MarkMeaning.DECORATION);
    }

    /// Every kind of mark, fill and outline, and words in every weight.
    public static Mark[] everyKind() {
        var hue = new Tone.Hue("#0072B2", "#4EA7E6");
        var full = new Fill.Solid(hue, 1);
        var dashed = new Stroke(Tone.Role.ACCENT, 2, true);
        var whole = new Stroke(Tone.Role.SOFT_INK, 1.5, false);
        var none = MarkMeaning.DECORATION;
        var fade = new Fill.Fade(hue, new Point(20, 20), new Point(180, 60));
        var outline = List.of(new Point(220, 120), new Point(380, 140), new Point(300, 200));
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Bar(new Box(10, 10, 180, 60), 0, fade, dashed, none));
        marks.add(new Mark.Bar(new Box(210, 10.5, 80, 60.25), 12, full, whole, none));
        marks.add(new Mark.Cell(new Box(300, 10, 90, 60), 8, new Fill.Solid(hue, 0.25), dashed, none));
        marks.add(new Mark.Cell(new Box(300, 78, 90, 0), 0, new Fill.None(), whole, none));
        marks.add(new Mark.Line(List.of(new Point(10, 90), new Point(200, 100), new Point(390, 80)), dashed, none));
        marks.add(new Mark.Dot(new Point(60, 150), 30, full, whole, none));
        marks.add(new Mark.Dot(new Point(140, 150), 30, new Fill.None(), dashed, none));
        marks.add(new Mark.Dot(new Point(190, 150), 3, new Fill.Solid(Tone.Role.CARD, 1), dashed, none));
        marks.add(new Mark.Area(outline, new Fill.Solid(hue, 0.5), dashed, none));
        for (var weight : Mark.Weight.values()) {
            var words = "≈ ×1\u202f900,  said: AVATo fi 15\u00a0%";
            marks.add(text(words, 20, 220 + 30 * weight.ordinal(), new Mark.Font(22, weight)));
        }
        return marks.toArray(Mark[]::new);
    }

    private static ChartCatalog catalog() {
        return switch (ShippedDataset.read()) {
            case ReadResult.Loaded loaded -> new ChartCatalog(loaded.hearing());
            case ReadResult.Broken(var problems) -> throw new AssertionError(problems);
        };
    }
}
