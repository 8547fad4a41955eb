package hearing.export.publication;

import static hearing.export.publication.Forged.bytes;
import static hearing.export.publication.Forged.chunk;
import static hearing.export.publication.Forged.metadata;
import static hearing.export.publication.Forged.packed;
import static hearing.export.publication.Forged.packet;
import static hearing.export.publication.Forged.pdf;
import static hearing.export.publication.Forged.png;
import static hearing.export.publication.Forged.together;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.ProgramRun;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Small files that would cost minutes or all memory, were all in them unpacked and understood. A program with 64 MB
/// looks into them: it has an answer for each, and soon, and says nothing else. The answer is given here with the file.
@Timeout(60)
@Tag("minutes")
class ForgedPicturesTest {
    private static final String FLATE = "/Filter/FlateDecode";
    private static final byte[] END = chunk("IEND");
    /// XML of somebody else, 4 MB long.
    private static final byte[] LONG = bytes("<x>" + "<a/>".repeat(1_000_000) + "</x>");
    private static final byte[] MEGABYTE = new byte[1 << 20];

    private final List<String> files = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void an_answer_for_each_forged_png() throws Exception {
        var packets = Collections.nCopies(2_000, packet(packed(LONG, 1)));
        file("NoChart", png(together(packets.toArray(byte[][]::new)), END));
        file("Damaged", png(packet(packed(MEGABYTE, 300)), END));
        file("NoChart", png(chunk("IDAT", new byte[25_000_000]), END));
        file("NoChart", png(together(Collections.nCopies(500_000, chunk("tEXt")).toArray(byte[][]::new)), END));
        assertAnswers();
    }

    @Test
    void an_answer_for_each_forged_svg() throws Exception {
        var view = "<svg xmlns:h='urn:hearing-dashboard:1.0#'><h:view>";
        file("NoChart", bytes("<svg" + numbered(600_000, " xmlns:a%d='u'") + "/>"));
        file("Damaged", bytes("<svg" + numbered(70_000, " a%d='u'") + "/>"));
        file("NoChart", bytes("<svg a='" + "x".repeat(15_000_000) + "'/>"));
        file("NoChart", bytes("<" + "x".repeat(15_000_000) + "/>"));
        file("NoChart", bytes("<svg>" + numbered(600_000, "<a%d/>") + "</svg>"));
        file("NoChart", bytes(view + numbered(600_000, "<h:a%d/>") + "</h:view></svg>"));
        file("Damaged", bytes(view + "<h:a>".repeat(150_000)));
        file("NoChart", bytes("<x>".repeat(300_000)));
        file("NoChart", bytes("<!DOCTYPE svg [" + numbered(600_000, "<!ENTITY e%d 'x'>") + "]><svg/>"));
        assertAnswers();
    }

    @Test
    void an_answer_for_each_forged_pdf() throws Exception {
        file("Stamped", swelling());
        file("Damaged", pdf(metadata(FLATE, packed(MEGABYTE, 300))));
        file("Damaged", pdf(metadata("/Filter[/FlateDecode/FlateDecode]", packed(packed(MEGABYTE, 300), 1))));
        var packed = metadata(FLATE, packed(LONG, 1));
        file("NoChart", pdf(Collections.nCopies(2_000, packed).toArray(byte[][]::new)));
        file("Damaged", pdf(bytes("3 0 obj <</Type/Metadata>> stream\n".repeat(200_000))));
        file("NoChart", pdf(bytes("/Type/Metadata".repeat(400_000))));
        file("NoChart", pdf(bytes(numbered(100_000, "%d 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"))));
        assertAnswers();
    }

    private void file(String answer, byte[] content) throws Exception {
        files.add(
                Files.write(folder.resolve("picture-" + files.size()), content).toString());
        answers.add(answer);
    }

    private void assertAnswers() throws Exception {
        var run = ProgramRun.of(LookInto.class, List.of("-Xmx64m", "-XX:+UseSerialGC"), files);
        assertThat(run.endsWith(0).lines()).containsExactlyElementsOf(answers);
    }

    private static String numbered(int times, String pattern) {
        var parts = pattern.split("%d");
        return IntStream.range(0, times)
                .mapToObj(at -> parts[0] + at + parts[1])
                .collect(Collectors.joining());
    }

    /// One of this program's files as another might write it: catalog and pages are in a stream of objects, and this is
    /// unpacked to 300 MB.
    private static byte[] swelling() throws Exception {
        var catalog = "<</Type/Catalog/Pages 2 0 R/Metadata 3 0 R>> ";
        var numbers = "1 0 2 " + catalog.length() + " ";
        var objects = numbers + catalog + "<</Type/Pages/Kids[]/Count 0>>";
        var spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        System.arraycopy(bytes(objects), 0, spaces, 0, objects.length());
        var stream = packed(spaces, 300);

        var file = new ByteArrayOutputStream();
        file.writeBytes(bytes("%PDF-1.5\n"));
        int metadata = file.size();
        file.writeBytes(metadata("", Packets.ours()));
        int holder = file.size();
        file.writeBytes(bytes("4 0 obj <</Type/ObjStm/N 2/First %d%s/Length %d>> stream\n"
                .formatted(numbers.length(), FLATE, stream.length)));
        file.writeBytes(together(stream, bytes("\nendstream endobj\n")));
        int table = file.size();
        // Each object: 1 and its place, or 2, the stream it is in and its place there (ISO 32000-1, 7.5.8).
        var places = ByteBuffer.allocate(6 * 6);
        place(places, 0, 0, 255);
        place(places, 2, 4, 0);
        place(places, 2, 4, 1);
        place(places, 1, metadata, 0);
        place(places, 1, holder, 0);
        place(places, 1, table, 0);
        file.writeBytes(bytes("5 0 obj <</Type/XRef/W[1 4 1]/Size 6/Root 1 0 R/Length 36>> stream\n"));
        file.writeBytes(places.array());
        file.writeBytes(bytes("\nendstream endobj\nstartxref\n" + table + "\n%%EOF\n"));
        return file.toByteArray();
    }

    private static void place(ByteBuffer places, int kind, int first, int second) {
        places.put((byte) kind).putInt(first).put((byte) second);
    }
}
