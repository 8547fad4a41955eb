package hearing.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.export.proof.Proofs;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.PdfPage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.junit.jupiter.api.Test;

class SheetTest {
    // A logical pixel is 1/96 inch, a point 1/72.
    @Test
    void a_chart_of_900_by_600_pixels_is_a_page_of_675_by_450_points() throws IOException {
        for (double scale : new double[] {0.5, 1, 2, 10}) {
            var laid = laid(PdfSamples.on(PdfPage.CHART, Extent.pixels(900, 600, scale)));
            size(laid.page, 675, 450);
            place(laid.chart, 0, 0, 675, 450);
        }
    }

    // 170 mm are 170 / 25.4 × 72 points.
    @Test
    void a_chart_of_170_by_120_millimetres_is_a_page_of_that_size() throws IOException {
        for (double dpi : new double[] {72, 300, 600}) {
            var laid = laid(PdfSamples.on(PdfPage.CHART, Extent.millimetres(170, 120, dpi)));
            size(laid.page, 481.89, 340.16);
            place(laid.chart, 0, 0, 481.89, 340.16);
        }
    }

    // 1000 pixels of a file at 100 an inch are 10 inches.
    @Test
    void resolution_and_scale_decide_the_size_on_paper() throws IOException {
        var extent = new Extent(500, 400, Extent.LengthUnit.PX, 2, 100);
        size(laid(PdfSamples.on(PdfPage.CHART, extent)).page, 720, 576);
    }

    @Test
    void a_page_longer_than_readers_take_is_counted_in_larger_units() throws IOException {
        // 20,000 pixels of 1/96 inch are 15,000 points; readers take 14,400 units.
        var laid = laid(PdfSamples.on(PdfPage.CHART, Extent.pixels(20_000, 300, 1)));
        assertThat(laid.unit).isEqualTo(2);
        size(laid.page, 7500, 112.5);
    }

    @Test
    void a_chart_that_fits_lies_in_the_middle_of_a4_at_its_size() throws IOException {
        var across = laid(PdfSamples.on(PdfPage.A4, Extent.pixels(900, 600, 2)));
        size(across.page, 841.89, 595.28);
        // (841.89 − 675) / 2 and (595.28 − 450) / 2.
        place(across.chart, 83.44, 72.64, 675, 450);

        var upright = laid(PdfSamples.on(PdfPage.A4, Extent.pixels(600, 900, 2)));
        size(upright.page, 595.28, 841.89);
        place(upright.chart, 72.64, 83.44, 450, 675);
    }

    @Test
    void a_chart_too_large_for_a4_is_made_smaller_to_leave_15_mm() throws IOException {
        // 1200 × 675 points; 267 mm across are 756.85 points, 756.85 × 675 / 1200 = 425.73.
        var laid = laid(PdfSamples.on(PdfPage.A4, Extent.pixels(1600, 900, 1)));
        size(laid.page, 841.89, 595.28);
        place(laid.chart, 42.52, 84.77, 756.85, 425.73);
    }

    private static Laid laid(ExportRequest request) throws IOException {
        try (var document = Loader.loadPDF(PdfWriter.write(Proofs.chart(PdfSamples.GROWTH, request)))) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            var whole = (PDStructureElement) root.getKids().getFirst();
            var figure = (PDStructureElement) whole.getKids().getFirst();
            var place = (PDLayoutAttributeObject) figure.getAttributes().getObject(0);
            var page = document.getPage(0);
            return new Laid(page.getMediaBox(), place.getBBox(), page.getUserUnit());
        }
    }

    private static void size(PDRectangle page, double width, double height) {
        place(page, 0, 0, width, height);
    }

    private static void place(PDRectangle box, double left, double bottom, double width, double height) {
        assertThat(box.getLowerLeftX()).isCloseTo((float) left, within(0.01f));
        assertThat(box.getLowerLeftY()).isCloseTo((float) bottom, within(0.01f));
        assertThat(box.getWidth()).isCloseTo((float) width, within(0.01f));
        assertThat(box.getHeight()).isCloseTo((float) height, within(0.01f));
    }

    private record Laid(PDRectangle page, PDRectangle chart, float unit) {}
}
