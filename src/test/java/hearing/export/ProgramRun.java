package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A run of the program as a process of its own.
public final class ProgramRun {
    private final Process process;

    private ProgramRun(Process process) {
        this.process = process;
    }

    /// Starts the program and its libraries as modules, as it is started: what a library needs and does not ask for is
    /// missing only there.
    static ProgramRun of(List<String> arguments) throws IOException {
        return start(program(List.of(), "hearing.app.Main", arguments));
    }

    /// Starts a class of the tests as if it were the program.
    ///
    /// @param options of Java
    public static ProgramRun of(Class<?> main, List<String> options, List<String> arguments) throws IOException {
        var patched = new ArrayList<>(List.of("--patch-module", "hearing=" + Path.of("target", "test-classes")));
        patched.addAll(options);
        return start(program(patched, main.getName(), arguments));
    }

    /// Runs a script in which `"$@"` is the program: with other surroundings, outputs, or bytes as its words.
    public static ProgramRun inShell(String script) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(program(List.of(), "hearing.app.Main", List.of()));
        return start(command);
    }

    private static List<String> program(List<String> options, String main, List<String> arguments) {
        var modules = Optional.ofNullable(System.getProperty("jdk.module.path"))
                .orElseThrow(() -> new AssertionError("this test starts the program as modules: run it by mvn"));
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ArrayList<>(List.of(java, "--module-path", modules));
        command.addAll(options);
        command.addAll(List.of("--module", "hearing/" + main));
        command.addAll(arguments);
        return command;
    }

    private static ProgramRun start(List<String> command) throws IOException {
        return new ProgramRun(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    boolean goesOn() {
        return process.isAlive();
    }

    /// Asks it to end, as the system does. By its handle: the process itself would close what it still has to say.
    void stop() {
        process.toHandle().destroy();
    }

    /// Waits for its end.
    ///
    /// @return what it said
    public String endsWith(int code) throws Exception {
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    /// Waits for its end, which is a good one with one sentence: no library writes to a person's terminal.
    void ends() throws Exception {
        assertThat(endsWith(0).lines()).hasSize(1);
    }
}
