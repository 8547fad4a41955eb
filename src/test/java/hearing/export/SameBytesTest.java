package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two runs of the program, each a process of its own, write the same bytes in every format. Within one process chance
/// would not show: the order of hash tables and names of objects change only from one to the next.
@Tag("minutes")
class SameBytesTest {
    private static final List<String> CHARTS = List.of("coreweave-growth", "coreweave-gpus", "policy-asks");

    @TempDir
    private Path folder;

    @Test
    void two_runs_write_the_same_files_in_every_format() throws Exception {
        var first = export("first", "--format", "png,svg,pdf,csv,text");
        var second = export("second", "--format", "png,svg,pdf,csv,text");
        // Five files for each of three charts, and the manifest.
        assertThat(first).hasSize(16).isEqualTo(second);
    }

    @Test
    void two_runs_write_the_same_zip_of_evidence() throws Exception {
        var first = export("first", "--evidence");
        assertThat(first).hasSize(1).isEqualTo(export("second", "--evidence"));
    }

    private TreeMap<String, String> export(String name, String... options) throws Exception {
        var out = folder.resolve(name);
        var arguments = new ArrayList<>(List.of("export", "--out", out.toString(), "--figure"));
        arguments.addAll(CHARTS);
        arguments.addAll(List.of(options));
        ProgramRun.of(arguments).ends();
        return fingerprints(out);
    }

    private static TreeMap<String, String> fingerprints(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                found.put(
                        file.getFileName().toString(),
                        Fingerprint.of(Files.readAllBytes(file)).sha256());
            }
        }
        return found;
    }
}
