package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two runs of the program, each a process of its own, write the same bytes in every format. Within one process chance
/// would not show: the order of hash tables and names of objects change only from one to the next.
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
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--module-path",
                modules(),
                "--module",
                "hearing/hearing.app.Main",
                "export",
                "--out",
                out.toString(),
                "--figure"));
        command.addAll(CHARTS);
        command.addAll(List.of(options));
        var run = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        // Nothing but the one sentence: no library writes to a person's terminal.
        assertThat(said.lines()).hasSize(1);
        return fingerprints(out);
    }

    /// The program and its libraries as modules, as it is started: what a library needs and does not ask for is missing
    /// only there.
    private static String modules() {
        return Optional.ofNullable(System.getProperty("jdk.module.path"))
                .orElseThrow(() -> new AssertionError("this test starts the program as modules: run it by mvn"));
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
