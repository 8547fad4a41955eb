package hearing.export.pdf;

import hearing.export.publication.Publication;
import hearing.export.publication.XmpPacket;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A chart as the bytes of a PDF file.
public final class PdfWriter {
    // The first version with transparency, tags and compressed objects alike that every reader has.
    private static final float VERSION = 1.7f;

    private PdfWriter() {}

    /// The file of a publication.
    public static byte[] write(Publication publication) {
        try (var document = new PDDocument()) {
            document.getDocument().setVersion(VERSION);
            var sheet = Sheet.of(publication.drawing().size(), publication.request());
            var page = new ChartPage(document, sheet);
            var content = page.draw(publication.drawing(), publication.request().appearance());
            var packet = XmpPacket.accessible(publication.provenance());
            SelfDescription.describe(document, publication.provenance(), packet);
            page.tag(publication.provenance().description());
            document.setDocumentId(identity(content, sheet, packet));
            var bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
    }

    // Without a number of its own a document is given the time of day, and no two files would be equal.
    private static long identity(String content, Sheet sheet, String packet) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            digest.update(sheet.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(packet.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
