package hearing.export.check;

import hearing.chart.drawing.Theme;
import hearing.export.request.Appearance;
import hearing.export.request.ExportRequest;
import hearing.export.request.PdfPage;
import hearing.text.Texts;

/// One change to a request that does away with a finding.
///
/// @param request the request with the change made
/// @param change what is changed in it
public record Cure(ExportRequest request, Change change) {
    /// What can be changed.
    public enum Change {
        /// Width and height, in the same proportions and unit.
        SIZE,
        /// Pixels of the file for each inch.
        RESOLUTION,
        /// Pixels of the file for each logical one.
        SCALE,
        /// The page of a PDF.
        PAGE,
        /// Light or dark.
        THEME,
        /// The source line is drawn.
        SOURCE
    }

    /// What to do, as a sentence that asks for it.
    public String sentence(Texts texts) {
        var extent = request.extent();
        return switch (change) {
            case SIZE ->
                switch (extent.unit()) {
                    case PX -> texts.get("check.cure.size.px", extent.width(), extent.height());
                    case MM -> texts.get("check.cure.size.mm", extent.width(), extent.height());
                };
            case RESOLUTION -> texts.get("check.cure.resolution", extent.dpi());
            case SCALE -> texts.get("check.cure.scale", extent.scale());
            case PAGE -> texts.get("check.cure.page");
            case THEME ->
                switch (request.appearance().theme()) {
                    case LIGHT -> texts.get("check.cure.light");
                    case DARK -> texts.get("check.cure.dark");
                };
            case SOURCE -> texts.get("check.cure.source");
        };
    }

    static Cure page(ExportRequest request) {
        return new Cure(
                new ExportRequest(request.format(), request.extent(), request.appearance(), PdfPage.CHART),
                Change.PAGE);
    }

    static Cure otherTheme(ExportRequest request) {
        var look = request.appearance();
        var other = switch (look.theme()) {
            case LIGHT -> Theme.DARK;
            case DARK -> Theme.LIGHT;
        };
        return new Cure(
                request.looking(new Appearance(other, look.language(), look.background(), look.frame())), Change.THEME);
    }

    static Cure source(ExportRequest request) {
        var look = request.appearance();
        return new Cure(
                request.looking(new Appearance(
                        look.theme(),
                        look.language(),
                        look.background(),
                        look.frame().withSource())),
                Change.SOURCE);
    }
}
