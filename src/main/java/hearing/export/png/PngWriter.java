package hearing.export.png;

import hearing.export.publication.Publication;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture as the bytes of a PNG file.
public final class PngWriter {
    private PngWriter() {}

    /// The file of a publication.
    public static byte[] write(Publication publication) {
        var request = publication.request();
        var painter = new PngPainter(
                request.appearance().theme(), request.appearance().background());
        return write(painter.paint(publication.drawing(), request.extent().scale()));
    }

    static byte[] write(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        // Without a stream of its own, ImageIO would keep a copy in a temporary file.
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(picture, "png", stream)) {
                throw new IllegalStateException("this Java has no PNG writer");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}
