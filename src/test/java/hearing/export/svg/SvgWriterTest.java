package hearing.export.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.export.proof.Proofs;
import hearing.export.publication.PictureReader;
import hearing.export.publication.Publication;
import hearing.export.request.Background;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.model.Account;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class SvgWriterTest {
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]*)\\)|aria-[a-z]+=\"([^\"]*)\"");

    @Test
    void every_text_of_every_shipped_chart_is_text_in_the_file() {
        for (var id : Proofs.ids()) {
            for (var language : Texts.LANGUAGES) {
                var publication = Proofs.chart(id, SvgSamples.request(language));
                assertThat(texts(SvgWriter.write(publication)))
                        .as("%s in %s", id, language)
                        .containsExactlyInAnyOrderElementsOf(SvgSamples.words(publication.drawing()));
            }
        }
    }

    @Test
    void a_chart_has_its_headline_as_title_and_its_sentence_as_description() {
        var svg = root(growth(Locale.FRENCH));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("xml:lang")).isEqualTo("fr");
        var title = child(svg, "title");
        assertThat(title.getTextContent())
                .isEqualTo("Intrator\u202f: chiffre d’affaires de CoreWeave, +12\u202f000\u202f% (×121) en deux ans");
        assertThat(title.getAttribute("id")).isEqualTo(svg.getAttribute("aria-labelledby"));
        var description = child(svg, "desc");
        assertThat(description.getTextContent())
                .isEqualTo(growth(Locale.FRENCH).drawing().description());
        assertThat(description.getAttribute("id")).isEqualTo(svg.getAttribute("aria-describedby"));
    }

    @Test
    void a_mark_says_what_it_is_and_who_says_so() {
        assertThat(titles(growth(Locale.ENGLISH)))
                .contains(
                        "FY2022 to FY2024, +12,000%\u00a0=\u00a0×121 | Said: Michael Intrator",
                        "FY2024, ×121.2 | Reference: CoreWeave");
        assertThat(titles(growth(Locale.FRENCH))).anyMatch(title -> title.endsWith("| Dit\u202f: Michael Intrator"));
    }

    @Test
    void every_meaning_of_every_shipped_chart_is_said() {
        var words = new MeaningTitles(Texts.of(Locale.ENGLISH));
        for (var id : Proofs.ids()) {
            var publication = Proofs.chart(id, SvgSamples.request(Locale.ENGLISH));
            var meanings = publication.drawing().meanings().stream()
                    .map(meaning -> words.title(meaning) + " | " + words.description(meaning))
                    .toList();
            assertThat(new HashSet<>(titles(publication))).as("%s", id).isEqualTo(new HashSet<>(meanings));
        }
    }

    @Test
    void a_meaning_without_value_or_origin_is_said_without_them() {
        var words = new MeaningTitles(Texts.of(Locale.ENGLISH));
        var bare = new MarkMeaning(Account.DERIVED, "2023", "", "");
        assertThat(words.title(bare)).isEqualTo("2023");
        assertThat(words.description(bare)).isEqualTo("Derived");
    }

    @Test
    void each_kind_of_mark_is_an_element_of_its_own() {
        var hue = new Tone.Hue("#0072B2", "#4EA7E6");
        var fade = new Fill.Fade(hue, new Point(10, 20), new Point(110, 20));
        var thin = new Stroke(Tone.Role.INK, 1.5, false);
        var plain = MarkMeaning.DECORATION;
        var publication = SvgSamples.marks(
                Theme.DARK,
                Background.TRANSPARENT,
                new Mark.Bar(new Box(10, 20, 100, 40), 4, fade, Stroke.NONE, plain),
                new Mark.Cell(new Box(0, 0, 8, 8), 0, new Fill.Solid(hue, 0.25), thin, plain),
                new Mark.Line(List.of(new Point(0, 1), new Point(2, 3)), new Stroke(hue, 2, true), plain),
                new Mark.Area(
                        List.of(new Point(0, 0), new Point(9, 0), new Point(9, 9)),
                        new Fill.Solid(hue, 1),
                        Stroke.NONE,
                        plain));
        var file = new String(SvgWriter.write(publication), StandardCharsets.UTF_8);
        var name = root(publication).getAttribute("aria-labelledby").replace("-title", "-fade-1");
        assertThat(file)
                .contains("<linearGradient id=\"" + name + "\" gradientUnits=\"userSpaceOnUse\""
                        + " x1=\"10\" y1=\"20\" x2=\"110\" y2=\"20\">")
                .contains("<rect x=\"10\" y=\"20\" width=\"100\" height=\"40\" rx=\"4\" fill=\"url(#" + name + ")\"/>")
                .contains("<rect x=\"0\" y=\"0\" width=\"8\" height=\"8\" fill=\"#4EA7E6\" fill-opacity=\"0.25\""
                        + " stroke=\"#E8ECF2\" stroke-width=\"1.5\"/>")
                .contains("<polyline points=\"0,1 2,3\" fill=\"none\" stroke=\"#4EA7E6\" stroke-width=\"2\""
                        + " stroke-dasharray=\"5 4\"/>")
                .contains("<polygon points=\"0,0 9,0 9,9\" fill=\"#4EA7E6\"/>");
    }

    // Round a radius of 9/π is 18: two pairs of 9, but there are at least four, of half that.
    @Test
    void dashes_close_a_circle() {
        var dot = new Mark.Dot(
                new Point(50, 60),
                9 / Math.PI,
                new Fill.None(),
                new Stroke(Tone.Role.INK, 1, true),
                MarkMeaning.DECORATION);
        assertThat(new String(SvgWriter.write(SvgSamples.marks(dot)), StandardCharsets.UTF_8))
                .contains("<circle cx=\"50\" cy=\"60\" r=\"2.865\" fill=\"none\" stroke=\"#14181F\" stroke-width=\"1\""
                        + " stroke-dasharray=\"2.5 2\"/>");
    }

    @Test
    void words_have_the_width_they_were_laid_out_with() {
        var text = Proofs.text("≈ <b> & “said”", 12.5, 100, new Mark.Font(20, Mark.Weight.SEMIBOLD));
        var element = SvgSamples.elements(SvgSamples.document(SvgWriter.write(SvgSamples.marks(text))), "text")
                .getFirst();
        assertThat(element.getTextContent()).isEqualTo("≈ <b> & “said”");
        assertThat(element.getAttribute("x")).isEqualTo("12.5");
        assertThat(element.getAttribute("y")).isEqualTo("100");
        assertThat(element.getAttribute("font-size")).isEqualTo("20");
        assertThat(element.getAttribute("font-weight")).isEqualTo("600");
        assertThat(Double.parseDouble(element.getAttribute("textLength")))
                .isCloseTo(text.box().width(), within(0.0006));
    }

    @Test
    void words_are_shapes_unless_a_renderer_knows_how_to_show_them_as_text() {
        var text = Proofs.text("said", 12.5, 100, new Mark.Font(13.5, Mark.Weight.BOLD));
        var file = SvgWriter.write(SvgSamples.marks(text));
        var document = SvgSamples.document(file);
        assertThat(SvgSamples.elements(document, "text").getFirst().getAttribute("opacity"))
                .isEqualTo("0");
        var shapes = SvgSamples.elements(document, "path").getFirst();
        assertThat(shapes.getAttribute("transform")).isEqualTo("translate(12.5,100) scale(0.0135)");
        assertThat(shapes.getAttribute("fill")).isEqualTo("#14181F");
        var picture = document.getDocumentElement().getAttribute("id");
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("@supports (display:none){#%1$s text{opacity:1}#%1$s .letters{display:none}}"
                        .formatted(picture));
    }

    @Test
    void a_size_in_pixels_is_that_size_on_screen() {
        var svg = root(sized(new Extent(1280, 720, LengthUnit.PX, 2, 192)));
        assertThat(svg.getAttribute("width")).isEqualTo("1280");
        assertThat(svg.getAttribute("height")).isEqualTo("720");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 1280 720");
    }

    @Test
    void a_size_on_paper_is_in_millimetres() {
        // 254 mm are 10 inches, 960 logical pixels.
        var svg = root(sized(Extent.millimetres(254, 127, 300)));
        assertThat(svg.getAttribute("width")).isEqualTo("254mm");
        assertThat(svg.getAttribute("height")).isEqualTo("127mm");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 960 480");
    }

    @Test
    void pixels_with_a_resolution_of_their_own_are_paper() {
        // 900 pixels at 300 to the inch are 3 inches.
        var svg = root(sized(new Extent(900, 600, LengthUnit.PX, 1, 300)));
        assertThat(svg.getAttribute("width")).isEqualTo("76.2mm");
        assertThat(svg.getAttribute("height")).isEqualTo("50.8mm");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 900 600");
    }

    @Test
    void no_two_elements_share_an_id_and_every_reference_is_kept() {
        for (var id : Proofs.ids()) {
            var file = SvgWriter.write(Proofs.chart(id, SvgSamples.request(Locale.ENGLISH)));
            var text = new String(file, StandardCharsets.UTF_8);
            var ids = Pattern.compile(" id=\"([^\"]*)\"")
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(ids).as("%s", id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2);
            assertThat(ids)
                    .containsAll(REFERENCE
                            .matcher(text)
                            .results()
                            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                            .toList());
        }
    }

    @Test
    void two_looks_of_one_chart_can_stand_in_one_page() {
        var light = root(Proofs.chart(SvgSamples.GROWTH, SvgSamples.request(Locale.ENGLISH)));
        var dark =
                root(Proofs.chart(SvgSamples.GROWTH, SvgSamples.request(Theme.DARK, Locale.ENGLISH, Background.SOLID)));
        assertThat(light.getAttribute("aria-labelledby"))
                .startsWith("chart-coreweave-growth-")
                .isNotEqualTo(dark.getAttribute("aria-labelledby"));
    }

    @Test
    void characters_xml_does_not_know_become_the_sign_for_that() {
        var text = Proofs.text("said\u0001", 20, 100, new Mark.Font(20, Mark.Weight.REGULAR));
        assertThat(texts(SvgWriter.write(SvgSamples.marks(text)))).containsExactly("said\uFFFD");
    }

    @Test
    void a_title_is_as_long_as_it_is() {
        var headline = "Ein „Titel“ & <mehr> ".repeat(15);
        var sample = SvgSamples.marks();
        var drawing = new Drawing(
                new Size(400, 300), sample.drawing().marks(), new Frame(headline, "", List.of(), ""), "Marks.");
        var long300 = new Publication(sample.content(), drawing, sample.request(), sample.provenance());
        assertThat(child(root(long300), "title").getTextContent()).isEqualTo(headline);
    }

    @Test
    void the_file_brings_its_chart_back(@TempDir Path folder) throws Exception {
        for (var id : Proofs.ids()) {
            var publication = Proofs.chart(id, SvgSamples.request(Theme.DARK, Locale.FRENCH, Background.SOLID));
            var file = Files.write(folder.resolve(id + ".svg"), SvgWriter.write(publication));
            assertThat(PictureReader.read(file))
                    .isEqualTo(
                            new PictureReader.Stamped(publication.provenance().view()));
        }
    }

    @Test
    void the_same_chart_is_the_same_file() {
        for (var id : Proofs.ids()) {
            assertThat(written(id)).as("%s", id).isEqualTo(written(id));
        }
    }

    private static byte[] written(Id id) {
        return SvgWriter.write(Proofs.chart(id, SvgSamples.request(Locale.ENGLISH)));
    }

    private static Publication growth(Locale language) {
        return Proofs.chart(SvgSamples.GROWTH, SvgSamples.request(language));
    }

    private static Publication sized(Extent extent) {
        return Proofs.chart(
                SvgSamples.GROWTH, SvgSamples.request(Locale.ENGLISH).at(extent));
    }

    private static Element root(Publication publication) {
        return SvgSamples.document(SvgWriter.write(publication)).getDocumentElement();
    }

    private static List<String> texts(byte[] file) {
        return SvgSamples.elements(SvgSamples.document(file), "text").stream()
                .map(Node::getTextContent)
                .toList();
    }

    private static List<String> titles(Publication publication) {
        return SvgSamples.elements(SvgSamples.document(SvgWriter.write(publication)), "g").stream()
                .map(group -> child(group, "title").getTextContent() + " | "
                        + child(group, "desc").getTextContent())
                .toList();
    }

    /// The first child of that name; a title counts only where it comes first.
    private static Element child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                return element;
            }
        }
        throw new AssertionError(parent.getTagName() + " has no " + name);
    }
}
