package hearing.export.publication;

import hearing.export.publication.PictureReader.Damaged;
import hearing.export.publication.PictureReader.Found;
import hearing.export.publication.PictureReader.NoChart;
import hearing.export.publication.PictureReader.Stamped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Looks for a packet in the catalog of a PDF.
final class PdfPacket {
    /// Where the end of the file is marked at the latest (ISO 32000-1, H.3).
    private static final int END_WITHIN = 1024;

    private PdfPacket() {}

    /// What a whole or broken PDF says of itself. PDFBox mends what it can; a packet it finds so counts.
    static Found read(byte[] file) {
        var found = packet(file);
        return found instanceof Stamped || hasEnd(file) ? found : new Damaged();
    }

    private static Found packet(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var metadata = document.getDocumentCatalog().getMetadata();
            return metadata == null ? new NoChart() : packet(metadata);
        } catch (InvalidPasswordException locked) {
            return new NoChart();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // PDFBox answers some broken files with mistakes of its own; a file is never the program's end.
            return new Damaged();
        }
    }

    /// PDFBox would unpack the whole stream at once, which can be a thousand times as long as the file.
    private static Found packet(PDMetadata metadata) throws IOException {
        var filters = metadata.getFilters();
        if (!filters.isEmpty() && !filters.equals(List.of(COSName.FLATE_DECODE))) {
            return new NoChart();
        }
        try (var raw = metadata.getCOSObject().createRawInputStream();
                var stream = filters.isEmpty() ? raw : new InflaterInputStream(raw)) {
            return XmpReader.read(stream.readNBytes(PictureReader.LARGEST_PACKET));
        }
    }

    private static boolean hasEnd(byte[] file) {
        int from = Math.max(0, file.length - END_WITHIN);
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
