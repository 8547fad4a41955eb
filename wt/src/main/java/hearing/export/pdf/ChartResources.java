package hearing.export.pdf;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/// What the operators of a page call by name: fonts, opacities and fades.
final class ChartResources {
    private static final COSName LUMINOSITY = COSName.getPDFName("Luminosity");
    private static final COSName EXTEND = COSName.getPDFName("Extend");
    private static final String FADE = "Sh";

    private final PDDocument document;
    private final Map<Mark.Weight, EmbeddedFont> fonts = new EnumMap<>(Mark.Weight.class);
    private final Map<Double, String> opacities = new LinkedHashMap<>();
    private final COSDictionary states = new COSDictionary();

    ChartResources(PDDocument document) {
        this.document = document;
    }

    /// The font of a weight, of which every use is noted.
    EmbeddedFont font(Mark.Weight weight) {
        return fonts.computeIfAbsent(weight, each -> new EmbeddedFont(FontProgram.of(each)));
    }

    /// The name of the font of a weight.
    static String fontName(Mark.Weight weight) {
        return switch (weight) {
            case REGULAR -> "Regular";
            case SEMIBOLD -> "SemiBold";
            case BOLD -> "Bold";
        };
    }

    /// The name of the graphics state in which fills are so opaque.
    String opacity(double opacity) {
        return opacities.computeIfAbsent(opacity, _ -> {
            var state = state();
            state.setFloat(COSName.CA_NS, (float) opacity);
            return named(state);
        });
    }

    /// The name of the graphics state in which a colour runs out as a fade does.
    ///
    /// @param around what is filled
    String fade(Fill.Fade fade, Box around) throws IOException {
        var mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, LUMINOSITY);
        mask.setItem(COSName.G, mask(fade, around));
        var state = state();
        state.setItem(COSName.SMASK, mask);
        return named(state);
    }

    private static COSDictionary state() {
        var state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        return state;
    }

    private String named(COSDictionary state) {
        var name = "Gs" + states.size();
        states.setItem(name, state);
        return name;
    }

    // White where the colour is whole, black where nothing is left of it.
    private COSStream mask(Fill.Fade fade, Box around) throws IOException {
        var shadings = new COSDictionary();
        shadings.setItem(FADE, shading(fade));
        var resources = new COSDictionary();
        resources.setItem(COSName.SHADING, shadings);
        var group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICEGRAY);
        var form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        // A pixel more on every side, so that the mask cuts no soft edge.
        form.setItem(COSName.BBOX, numbers(around.x() - 1, around.y() - 1, around.right() + 1, around.bottom() + 1));
        form.setItem(COSName.GROUP, group);
        form.setItem(COSName.RESOURCES, resources);
        try (var content = form.createOutputStream()) {
            content.write(("/" + FADE + " sh\n").getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static COSDictionary shading(Fill.Fade fade) {
        var function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(1));
        function.setItem(COSName.C1, numbers(0));
        function.setInt(COSName.N, 1);
        var ends = new COSArray();
        ends.add(COSBoolean.TRUE);
        ends.add(COSBoolean.TRUE);
        var shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, 2);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        shading.setItem(
                COSName.COORDS,
                numbers(
                        fade.from().x(),
                        fade.from().y(),
                        fade.to().x(),
                        fade.to().y()));
        shading.setItem(COSName.FUNCTION, function);
        shading.setItem(EXTEND, ends);
        return shading;
    }

    private static COSArray numbers(double... numbers) {
        var array = new COSArray();
        for (double number : numbers) {
            array.add(number == Math.rint(number) ? COSInteger.get((long) number) : new COSFloat((float) number));
        }
        return array;
    }

    /// All that has been named, once the page is drawn.
    PDResources close() throws IOException {
        var named = new COSDictionary();
        for (var font : fonts.entrySet()) {
            named.setItem(fontName(font.getKey()), font.getValue().in(document));
        }
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, named);
        resources.setItem(COSName.EXT_G_STATE, states);
        return new PDResources(resources);
    }
}
