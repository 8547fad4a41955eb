package hearing.export.pdf;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Tone;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/// The one page of a file: the chart, and what a screen reader is told of it.
final class ChartPage {
    // The number by which the tags know the chart among what the page shows.
    private static final int CHART = 0;

    private final PDDocument document;
    private final Sheet sheet;
    private final PDPage page;

    ChartPage(PDDocument document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
        page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        if (sheet.unit() > 1) {
            page.setUserUnit((float) sheet.unit());
        }
        document.addPage(page);
    }

    /// Draws the chart.
    ///
    /// @return the operators that do it
    String draw(Drawing drawing, Appearance appearance) throws IOException {
        var operators = new Operators();
        var theme = appearance.theme();
        if (appearance.background() == Background.SOLID) {
            operators.raw("/Artifact BMC");
            operators.fill(theme.color(Tone.Role.CARD)).box(sheet.chart()).add("f");
            operators.raw("EMC");
        }
        var resources = new ChartResources(document);
        operators.raw("/Figure <</MCID " + CHART + ">> BDC");
        // From here on in the chart's own pixels, downwards.
        double scale = sheet.scale();
        operators.add(
                "cm", scale, 0, 0, -scale, sheet.chart().x(), sheet.chart().bottom());
        new PdfPainter(theme, operators, resources).paint(drawing);
        operators.raw("EMC");

        var content = operators.toString();
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        page.setResources(resources.close());
        return content;
    }

    /// Tags the chart as one figure: a screen reader reads the sentence that describes it, and not its words one by
    /// one in the order they are painted.
    void tag(String description) {
        var root = new PDStructureTreeRoot();
        var whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        var figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        whole.appendKid(figure);
        figure.setPage(page);
        figure.setAlternateDescription(description);
        figure.appendKid(CHART);
        var place = new PDLayoutAttributeObject();
        place.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        var box = sheet.chart();
        place.setBBox(new PDRectangle((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height()));
        figure.addAttribute(place);

        page.setStructParents(0);
        root.setParentTree(parents(figure));
        root.setParentTreeNextKey(1);
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
    }

    // The way back from the page's content to its tag.
    private static PDNumberTreeNode parents(PDStructureElement figure) {
        var ofPage = new COSArray();
        ofPage.add(figure.getCOSObject());
        var numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(ofPage);
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return new PDNumberTreeNode(tree, PDParentTreeValue.class);
    }
}
