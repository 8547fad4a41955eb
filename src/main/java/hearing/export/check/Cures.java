package hearing.export.check;

import hearing.chart.Charts;
import hearing.export.check.Cure.Change;
import hearing.export.publication.Publication;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.PdfPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the smallest change that does away with a finding, by trying: a cure is offered only where the chart, laid out
/// anew with it, keeps the rule.
final class Cures {
    private static final double STEP = 1.1;
    private static final int STEPS = 16;
    private static final double ROUND_PX = 20;
    private static final double ROUND_MM = 5;
    /// Whoever asks for a postcard is not helped by a poster.
    private static final double LARGEST = 2;

    private static final double SLACK = 1e-9;

    private final Charts charts;
    private final Publication publication;
    private final List<Cure> sizes;
    private final List<Publication> drawn = new ArrayList<>();

    Cures(Charts charts, Publication publication) {
        this.charts = charts;
        this.publication = publication;
        this.sizes = sizes(publication.request());
    }

    /// A change of page, resolution, scale or size that keeps the rule; the least one.
    Optional<Cure> bySize(Rule rule) {
        for (int i = 0; i < sizes.size(); i++) {
            if (i == drawn.size()) {
                drawn.add(with(sizes.get(i)));
            }
            if (rule.isKept(drawn.get(i))) {
                return Optional.of(sizes.get(i));
            }
        }
        return Optional.empty();
    }

    /// The other theme, where it keeps the rule.
    Optional<Cure> byTheme(Rule rule) {
        return Optional.of(Cure.otherTheme(publication.request())).filter(cure -> rule.isKept(with(cure)));
    }

    /// The source line, where there is one to be shown.
    Optional<Cure> bySource(Rule rule) {
        return Optional.of(Cure.source(publication.request())).filter(cure -> rule.isKept(with(cure)));
    }

    private Publication with(Cure cure) {
        var request = cure.request();
        var view = publication.provenance().view().chart();
        var drawing = charts.draw(publication.content(), request.options(view.scale()));
        return new Publication(publication.content(), drawing, request, publication.provenance());
    }

    private static List<Cure> sizes(ExportRequest request) {
        var cures = new ArrayList<Cure>();
        var extent = request.extent();
        if (request.format() == ExportFormat.PDF && request.page() == PdfPage.A4) {
            cures.add(Cure.page(request));
        }
        switch (extent.unit()) {
            case PX -> {
                double natural = Extent.NATURAL_DPI * extent.scale();
                if (extent.dpi() > natural + SLACK) {
                    cures.add(new Cure(request.at(resolved(extent, natural)), Change.RESOLUTION));
                }
            }
            case MM ->
                scales(extent).forEach(scale -> cures.add(new Cure(request.at(scaled(extent, scale)), Change.SCALE)));
        }
        larger(extent).forEach(size -> cures.add(new Cure(request.at(size), Change.SIZE)));
        return cures.stream().filter(cure -> cure.request().refusal().isEmpty()).toList();
    }

    /// The natural scale of a paper size, then larger ones.
    private static List<Double> scales(Extent extent) {
        double natural = extent.dpi() / Extent.NATURAL_DPI;
        var scales = new ArrayList<Double>();
        for (int step = 0; step < STEPS; step++) {
            double scale = natural * Math.pow(STEP, step);
            if (scale > extent.scale() + SLACK) {
                scales.add(step == 0 ? scale : Math.ceil(scale * 10) / 10);
            }
        }
        return scales;
    }

    /// Larger sizes of the same proportions, in round numbers, up to twice the asked one.
    private static List<Extent> larger(Extent extent) {
        double round = extent.unit() == LengthUnit.PX ? ROUND_PX : ROUND_MM;
        var sizes = new ArrayList<Extent>();
        double last = extent.width();
        for (int step = 1; step < STEPS; step++) {
            double width = Math.ceil(extent.width() * Math.pow(STEP, step) / round - SLACK) * round;
            if (width > last && width <= LARGEST * extent.width() + SLACK) {
                last = width;
                double height = Math.rint(width * extent.height() / extent.width());
                sizes.add(new Extent(width, height, extent.unit(), extent.scale(), extent.dpi()));
            }
        }
        return sizes;
    }

    private static Extent resolved(Extent extent, double dpi) {
        return new Extent(extent.width(), extent.height(), extent.unit(), extent.scale(), dpi);
    }

    private static Extent scaled(Extent extent, double scale) {
        return new Extent(extent.width(), extent.height(), extent.unit(), scale, extent.dpi());
    }
}
