package hearing.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Theme;
import hearing.export.proof.Proofs;
import hearing.export.publication.Publication;
import hearing.export.publication.Version;
import hearing.export.publication.XmpPacket;
import hearing.export.request.Background;
import hearing.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    @Test
    void a_file_says_what_it_shows_and_names_no_speaker_as_its_author() throws IOException {
        var publication = growth(Locale.FRENCH);
        try (var document = read(publication)) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle())
                    .isEqualTo("Intrator\u202f: l’IA avancée demande environ 100\u202f000 fois le calcul de 2018");
            assertThat(information.getSubject())
                    .isEqualTo(publication.provenance().description());
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getKeywords()).isEqualTo("winning-the-ai-race, ai-compute-growth");
            assertThat(information.getCreator()).isEqualTo("Hearing Dashboard " + Version.NUMBER);
            assertThat(information.getProducer()).isEqualTo("Hearing Dashboard " + Version.NUMBER);
            assertThat(information.getCreationDate()).isNull();
            assertThat(information.getModificationDate()).isNull();
        }
    }

    @Test
    void a_reader_shows_the_title_and_speaks_the_language() throws IOException {
        for (var language : Texts.LANGUAGES) {
            try (var document = read(growth(language))) {
                var catalog = document.getDocumentCatalog();
                assertThat(catalog.getLanguage()).isEqualTo(language.toLanguageTag());
                assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            }
        }
    }

    @Test
    void the_packet_of_the_provenance_is_in_the_catalog_as_it_is() throws IOException {
        var publication = growth(Locale.ENGLISH);
        try (var document = read(publication);
                var packet = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            assertThat(new String(packet.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(XmpPacket.accessible(publication.provenance()));
        }
        // Programs that know no PDF find the packet by looking for its first words.
        assertThat(new String(PdfWriter.write(publication), StandardCharsets.ISO_8859_1))
                .contains("W5M0MpCehiHzreSzNTczkc9d");
    }

    @Test
    void colours_are_those_of_srgb() throws IOException {
        try (var document = read(growth(Locale.ENGLISH))) {
            var intents = document.getDocumentCatalog().getOutputIntents();
            assertThat(intents).hasSize(1);
            assertThat(intents.getFirst().getOutputConditionIdentifier()).isEqualTo("sRGB IEC61966-2.1");
            try (var profile = intents.getFirst().getDestOutputIntent().createInputStream()) {
                // "acsp" at byte 36 makes it an ICC profile (ICC.1, 7.2).
                assertThat(new String(profile.readAllBytes(), 36, 4, StandardCharsets.US_ASCII))
                        .isEqualTo("acsp");
            }
        }
    }

    @Test
    void a_screen_reader_meets_one_figure_and_its_description() throws IOException {
        var publication = growth(Locale.ENGLISH);
        try (var document = read(publication)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            var whole = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            assertThat(whole.getStructureType()).isEqualTo("Document");
            assertThat(whole.getKids()).hasSize(1);
            var figure = (PDStructureElement) whole.getKids().getFirst();
            assertThat(figure.getStructureType()).isEqualTo("Figure");
            assertThat(figure.getAlternateDescription())
                    .isEqualTo(publication.drawing().description());
            assertThat(figure.getPage()).isEqualTo(document.getPage(0));
            assertThat(figure.getKids()).isEqualTo(List.of(0));
        }
    }

    @Test
    void fonts_are_embedded_with_the_letters_that_are_used_only() throws IOException {
        var file = PdfWriter.write(growth(Locale.ENGLISH));
        // The three whole fonts are more than a million bytes.
        assertThat(file.length).isLessThan(60_000);
        try (var document = Loader.loadPDF(file)) {
            var resources = document.getPage(0).getResources();
            var names = new ArrayList<String>();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font).isInstanceOf(PDType0Font.class);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.isDamaged()).isFalse();
                names.add(font.getName());
            }
            assertThat(names)
                    .isNotEmpty()
                    .allMatch(name -> name.matches("[A-Z]{6}\\+SourceSans3-(Regular|Semibold|Bold)"));
        }
    }

    @Test
    void every_text_of_every_shipped_chart_is_text_in_its_file() throws IOException {
        for (var id : Proofs.ids()) {
            for (var language : Texts.LANGUAGES) {
                var publication = Proofs.chart(id, PdfSamples.request(language));
                var shown = ShownText.of(PdfWriter.write(publication)).stream()
                        .map(ShownText::words)
                        .toList();
                assertThat(shown).as("%s %s", id, language).isEqualTo(words(publication));
            }
        }
    }

    @Test
    void spaces_that_do_not_break_and_signs_are_read_as_what_they_are() throws IOException {
        var words = "≈ 1\u202f900\u00a0€ : café × 5, x-ray, x\u2011ray, Ångström, œuf, −3 ½";
        var publication = PdfSamples.marks(
                Theme.LIGHT, Background.SOLID, Proofs.text(words, 10, 50, new Mark.Font(14, Mark.Weight.BOLD)));
        assertThat(ShownText.of(PdfWriter.write(publication)))
                .extracting(ShownText::words)
                .containsExactly(words);
    }

    @Test
    void words_stand_where_they_were_laid_out_and_are_as_wide_as_measured() throws IOException {
        var publication = growth(Locale.FRENCH);
        var shown = ShownText.of(PdfWriter.write(publication));
        var laidOut = texts(publication);
        for (int i = 0; i < laidOut.size(); i++) {
            var text = laidOut.get(i);
            // A logical pixel is three quarters of a point.
            assertThat(shown.get(i).x()).isCloseTo(0.75 * text.box().x(), within(0.01));
            assertThat(shown.get(i).y()).isCloseTo(0.75 * text.baseline(), within(0.01));
            assertThat(shown.get(i).width()).isCloseTo(0.75 * text.box().width(), within(0.05));
        }
    }

    @Test
    void kerning_plays_no_part() throws IOException {
        for (var weight : Mark.Weight.values()) {
            var text = Proofs.text("AVAToffi Te", 10, 50, new Mark.Font(30, weight));
            var publication = PdfSamples.marks(Theme.LIGHT, Background.SOLID, text);
            var shown = ShownText.of(PdfWriter.write(publication)).getFirst();
            assertThat(shown.width()).isCloseTo(0.75 * text.box().width(), within(0.01));
        }
    }

    @Test
    void letters_the_family_lacks_are_still_read() throws IOException {
        // An emoji of two halves, Chinese, a joiner of no width, a mark that combines, and half a letter.
        var words = "A😀B 漢字 x\u200dy e\u0301 \ud83d!";
        var text = Proofs.text(words, 10, 50, new Mark.Font(14, Mark.Weight.REGULAR));
        var publication = PdfSamples.marks(Theme.LIGHT, Background.SOLID, text);
        var shown = ShownText.of(PdfWriter.write(publication)).getFirst();
        assertThat(shown.words()).isEqualTo(words.replace('\ud83d', '\ufffd').replace("\ufffd\ude00", "😀"));
        assertThat(shown.width()).isCloseTo(0.75 * text.box().width(), within(0.01));
    }

    @Test
    void a_plain_reader_of_text_finds_headline_and_source() throws IOException {
        var publication = growth(Locale.ENGLISH);
        try (var document = read(publication)) {
            var frame = publication.drawing().frame();
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(frame.headline().replaceAll("\\s+", " "))
                    .contains(frame.source().replaceAll("\\s+", " "));
        }
    }

    @Test
    void the_same_chart_is_the_same_file() {
        for (var id : Proofs.ids()) {
            var request = PdfSamples.request(Locale.ENGLISH);
            assertThat(PdfWriter.write(Proofs.chart(id, request)))
                    .as("%s", id)
                    .isEqualTo(PdfWriter.write(Proofs.chart(id, request)));
        }
    }

    @Test
    void another_chart_has_another_identity() throws IOException {
        try (var english = read(growth(Locale.ENGLISH));
                var french = read(growth(Locale.FRENCH))) {
            assertThat(english.getDocument().getDocumentID().get(0))
                    .isNotEqualTo(french.getDocument().getDocumentID().get(0));
        }
    }

    private static Publication growth(Locale language) {
        return Proofs.chart(PdfSamples.GROWTH, PdfSamples.request(language));
    }

    private static PDDocument read(Publication publication) throws IOException {
        return Loader.loadPDF(PdfWriter.write(publication));
    }

    private static List<Mark.Text> texts(Publication publication) {
        return publication.drawing().marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static List<String> words(Publication publication) {
        return texts(publication).stream().map(Mark.Text::words).toList();
    }
}
