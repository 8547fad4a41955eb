package hearing.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.proof.Proofs;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.PdfPage;
import hearing.export.request.Preset;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.RuleId;

/// veraPDF finds nothing against PDF/UA-1 in what every file says it is.
@Tag("minutes")
class PdfAccessibilityTest {
    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_shipped_chart_is_accessible(Theme theme) throws Exception {
        for (var language : Texts.LANGUAGES) {
            for (var id : Proofs.ids()) {
                var look = new Appearance(theme, language, Background.SOLID, FrameChoice.WHOLE);
                assertThat(failedRules(id, PdfSamples.request(language).looking(look)))
                        .as("%s, %s", id, language)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PdfPage.class)
    void a_chart_is_accessible_on_any_page_and_without_a_ground(PdfPage page) throws Exception {
        for (var background : Background.values()) {
            var look = new Appearance(Theme.LIGHT, Locale.FRENCH, background, FrameChoice.WHOLE);
            var extent = Preset.A4_FIGURE.extent();
            var request = new ExportRequest(ExportFormat.PDF, extent, look, page);
            assertThat(failedRules(PdfSamples.GROWTH, request)).isEmpty();
        }
    }

    @Test
    void a_file_that_does_not_say_so_fails_one_rule() throws Exception {
        var file = PdfWriter.write(Proofs.chart(PdfSamples.GROWTH, PdfSamples.request(Locale.ENGLISH)));
        var other = new String(file, StandardCharsets.ISO_8859_1).replace("pdfuaid:part", "pdfuaid:port");
        assertThat(failedRules(other.getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .extracting(RuleId::getClause)
                .isEqualTo("5");
    }

    private static Set<RuleId> failedRules(Id chart, ExportRequest request) throws Exception {
        return failedRules(PdfWriter.write(Proofs.chart(chart, request)));
    }

    private static Set<RuleId> failedRules(byte[] file) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(file), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            // A file nothing was looked at in would fail no rule.
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getFailedChecks().keySet();
        }
    }
}
