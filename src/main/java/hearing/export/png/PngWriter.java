package hearing.export.png;

import hearing.export.publication.Publication;
import hearing.export.request.Background;
import java.nio.ByteBuffer;
import java.util.List;

/// A chart as the bytes of a PNG file (Portable Network Graphics, third edition), the same on any number of cores. Only
/// a strip of the picture is in memory at a time.
public final class PngWriter {
    private static final int STRIP = 64;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final byte EIGHT_BITS = 8;
    private static final byte RGB = 2;
    private static final byte RGB_AND_ALPHA = 6;
    // Every colour as close to its own as a screen can show it.
    private static final byte RELATIVE_COLORIMETRIC = 1;
    private static final byte METRE = 1;

    private PngWriter() {}

    /// The file of a publication, with what it says of itself.
    public static byte[] write(Publication publication) {
        var request = publication.request();
        var painting = new PngPainter(
                        request.appearance().theme(), request.appearance().background())
                .prepare(publication.drawing(), request.extent().scale());
        return write(
                painting,
                request.appearance().background(),
                request.extent().dpi(),
                PngText.of(publication.provenance()));
    }

    static byte[] write(Painting painting, Background background, double dpi, List<PngText> texts) {
        var chunks = new Chunks();
        chunks.add("IHDR", header(painting, background));
        chunks.add("sRGB", RELATIVE_COLORIMETRIC);
        chunks.add("pHYs", resolution(dpi));
        texts.forEach(text -> chunks.add("iTXt", text.data()));
        picture(painting, background, chunks);
        chunks.add("IEND");
        return chunks.file();
    }

    private static byte[] header(Painting painting, Background background) {
        var kind = switch (background) {
            case SOLID -> RGB;
            case TRANSPARENT -> RGB_AND_ALPHA;
        };
        // The rest is compression, filters and interlacing: the only ones there are, and none.
        return ByteBuffer.allocate(13)
                .putInt(painting.width())
                .putInt(painting.height())
                .put(EIGHT_BITS)
                .put(kind)
                .array();
    }

    private static byte[] resolution(double dpi) {
        int pixelsPerMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        return ByteBuffer.allocate(9)
                .putInt(pixelsPerMetre)
                .putInt(pixelsPerMetre)
                .put(METRE)
                .array();
    }

    private static void picture(Painting painting, Background background, Chunks chunks) {
        try (var encoder = new PngEncoder(chunks, painting.width(), background == Background.TRANSPARENT)) {
            var strip = painting.strip(STRIP);
            for (int first = 0; first < painting.height(); first += STRIP) {
                painting.paint(strip, first);
                encoder.add(strip.pixels(), Math.min(STRIP, painting.height() - first));
            }
            encoder.finish();
        }
    }
}
