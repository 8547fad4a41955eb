package hearing.export.pdf;

import hearing.export.publication.Provenance;
import hearing.export.publication.Version;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What a file says of itself: title, description, language, and the colours its numbers mean. It names no author: the
/// speakers did not make the chart, and the packet says whose words it holds.
final class SelfDescription {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final int SRGB_COLORS = 3;

    private SelfDescription() {}

    /// @param packet the same for programs that read XMP
    static void describe(PDDocument document, Provenance provenance, String packet) throws IOException {
        document.setDocumentInformation(information(provenance));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(provenance.language().toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(
                new PDMetadata(document, new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8))));
        catalog.setOutputIntents(List.of(new PDOutputIntent(colors(document))));
    }

    // No dates: the same chart is the same file tomorrow.
    private static PDDocumentInformation information(Provenance provenance) {
        var program = "Hearing Dashboard " + Version.NUMBER;
        var information = new PDDocumentInformation();
        information.setTitle(provenance.title());
        information.setSubject(provenance.description());
        information.setKeywords(String.join(", ", provenance.keywords()));
        information.setCreator(program);
        information.setProducer(program);
        return information;
    }

    private static COSDictionary colors(PDDocument document) throws IOException {
        var profile = new PDStream(document, new ByteArrayInputStream(Profile.SRGB), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, SRGB_COLORS);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
        intent.setString(COSName.INFO, SRGB);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /// The JDK's own profile, read when first needed.
    private static final class Profile {
        static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }
}
