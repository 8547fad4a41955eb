package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import hearing.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void writes_the_content_and_leaves_nothing_beside_it() throws Exception {
        var target = folder.resolve("chart.png");
        new SafeFile().write(target, CONTENT, false);
        assertThat(target).hasBinaryContent(CONTENT);
        assertThat(names()).containsExactly("chart.png");
    }

    @Test
    void others_may_read_the_file_as_any_other_new_file() throws Exception {
        var target = folder.resolve("chart.png");
        new SafeFile().write(target, CONTENT, false);
        var plain = Files.createFile(folder.resolve("plain"));
        assertThat(Files.getAttribute(target, "posix:permissions"))
                .isEqualTo(Files.getAttribute(plain, "posix:permissions"));
    }

    @Test
    void never_replaces_a_file_unless_told() throws Exception {
        var target = Files.write(folder.resolve("chart.png"), new byte[] {9});
        fails(Failure.EXISTS, () -> new SafeFile().write(target, CONTENT, false));
        assertThat(target).hasBinaryContent(new byte[] {9});
        assertThat(names()).containsExactly("chart.png");

        new SafeFile().write(target, CONTENT, true);
        assertThat(target).hasBinaryContent(CONTENT);
        assertThat(names()).containsExactly("chart.png");
    }

    @Test
    void never_replaces_a_file_that_came_while_it_wrote() throws Exception {
        var target = folder.resolve("chart.png");
        var files = new SafeFile(part -> {
            Files.write(target, new byte[] {9});
            return Files.newOutputStream(part);
        });
        fails(Failure.EXISTS, () -> files.write(target, CONTENT, false));
        assertThat(target).hasBinaryContent(new byte[] {9});
        assertThat(names()).containsExactly("chart.png");
    }

    @Test
    void a_write_protected_file_is_left_as_it_is() throws Exception {
        var file = Files.writeString(folder.resolve("kept.png"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();
        fails(Failure.PROTECTED, () -> new SafeFile().write(file, CONTENT, true));
        assertThat(file).hasContent("old");
    }

    @Test
    void a_link_is_kept_and_the_file_behind_it_replaced() throws Exception {
        var behind = Files.write(folder.resolve("behind.png"), new byte[] {9});
        var link = Files.createSymbolicLink(folder.resolve("link.png"), behind);
        new SafeFile().write(link, CONTENT, true);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(behind).hasBinaryContent(CONTENT);
    }

    @Test
    void a_folder_is_no_file() throws Exception {
        var target = Files.createDirectory(folder.resolve("chart.png"));
        fails(Failure.IS_FOLDER, () -> new SafeFile().write(target, CONTENT, true));
        assertThat(names()).containsExactly("chart.png");
    }

    @Test
    void a_file_is_no_folder() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        fails(Failure.NOT_A_FOLDER, () -> new SafeFile().write(file.resolve("chart.png"), CONTENT, false));
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        var gone = folder.resolve("gone");
        assertThatThrownBy(() -> new SafeFile().write(gone.resolve("chart.png"), CONTENT, false))
                .isInstanceOfSatisfying(ExportException.class, failed -> {
                    assertThat(failed.failure()).isEqualTo(Failure.FOLDER_GONE);
                    assertThat(failed.sentence(Texts.of(Locale.ENGLISH)))
                            .isEqualTo("The folder “" + gone
                                    + "” is not there (any more): make it again or choose another.");
                    assertThat(failed.sentence(Texts.of(Locale.FRENCH)))
                            .startsWith("Le dossier «\u202f" + gone + "\u202f» n’existe pas");
                });
    }

    @Test
    void a_folder_that_goes_in_mid_run_is_named() throws Exception {
        var going = Files.createDirectory(folder.resolve("going"));
        var files = new SafeFile(part -> {
            Files.delete(going);
            return Files.newOutputStream(part);
        });
        fails(Failure.FOLDER_GONE, () -> files.write(going.resolve("chart.png"), CONTENT, false));
    }

    @Test
    void a_full_disk_leaves_nothing_behind() throws Exception {
        var target = Files.write(folder.resolve("chart.png"), new byte[] {9});
        var files = new SafeFile(part -> new FullDisk(Files.newOutputStream(part)));
        fails(Failure.DISK_FULL, () -> files.write(target, CONTENT, true));
        assertThat(target).hasBinaryContent(new byte[] {9});
        assertThat(names()).containsExactly("chart.png");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_device_that_is_full_is_known_by_the_systems_own_error() {
        var files = new SafeFile(part -> Files.newOutputStream(Path.of("/dev/full")));
        fails(Failure.DISK_FULL, () -> files.write(folder.resolve("chart.png"), CONTENT, false));
        assertThat(names()).isEmpty();
    }

    @Test
    void a_folder_without_permission_is_named() {
        var files = new SafeFile(part -> {
            throw new AccessDeniedException(part.toString());
        });
        fails(Failure.NO_PERMISSION, () -> files.write(folder.resolve("chart.png"), CONTENT, false));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_system_folder_that_nobody_may_write_is_named() {
        fails(Failure.NO_PERMISSION, () -> new SafeFile().write(Path.of("/proc/chart.png"), CONTENT, false));
    }

    @Test
    void a_file_that_another_program_holds_open_is_known_in_every_language_of_the_system() throws Exception {
        var target = Files.write(folder.resolve("chart.png"), new byte[] {9});
        var words = "Der Prozess kann nicht auf die Datei zugreifen";
        var files = moving((part, file, _) -> {
            throw new FileSystemException(part.toString(), file.toString(), words);
        });
        assertThatThrownBy(() -> files.write(target, CONTENT, true))
                .isInstanceOfSatisfying(ExportException.class, failed -> {
                    assertThat(failed.failure()).isEqualTo(Failure.LOCKED);
                    assertThat(failed.sentence(Texts.of(Locale.ENGLISH)))
                            .isEqualTo("“" + target + "” could not be replaced and was left as it is: it is open in"
                                    + " another program, or protected; close it there, or choose another name.");
                });
        assertThat(target).hasBinaryContent(new byte[] {9});
        assertThat(names()).containsExactly("chart.png");
    }

    @Test
    void a_held_file_is_known_where_the_system_only_refuses_access_to_it() throws Exception {
        var target = Files.write(folder.resolve("chart.png"), new byte[] {9});
        var files = moving((part, file, _) -> {
            throw new AccessDeniedException(part.toString(), file.toString(), null);
        });
        fails(Failure.LOCKED, () -> files.write(target, CONTENT, true));
    }

    @Test
    void a_new_file_that_cannot_get_its_name_is_held_by_nobody() {
        var files = moving((part, file, _) -> {
            throw new FileSystemException(part.toString(), file.toString(), "Input/output error");
        });
        fails(Failure.OTHER, () -> files.write(folder.resolve("chart.png"), CONTENT, true));
        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_system_that_cannot_swap_two_files_is_not_taken_for_a_held_one() throws Exception {
        var target = Files.write(folder.resolve("chart.png"), new byte[] {9});
        var files = moving((part, file, _) -> {
            throw new AtomicMoveNotSupportedException(part.toString(), file.toString(), "no");
        });
        fails(Failure.OTHER, () -> files.write(target, CONTENT, true));
    }

    @Test
    void a_file_behind_a_link_is_made_anew_beside_itself() throws Exception {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var behind = Files.write(elsewhere.resolve("behind.png"), new byte[] {9});
        var link = Files.createSymbolicLink(folder.resolve("link.png"), behind);
        var parts = new ArrayList<Path>();
        var files = moving((part, file, how) -> {
            parts.add(part.getParent());
            Files.move(part, file, how);
        });
        files.write(link, CONTENT, true);
        assertThat(parts).containsExactly(elsewhere.toRealPath());
        assertThat(behind).hasBinaryContent(CONTENT);
    }

    @Test
    void any_other_failure_carries_the_systems_words() {
        var files = new SafeFile(part -> {
            throw new IOException("Input/output error");
        });
        assertThatThrownBy(() -> files.write(folder.resolve("chart.png"), CONTENT, false))
                .isInstanceOfSatisfying(ExportException.class, failed -> {
                    assertThat(failed.failure()).isEqualTo(Failure.OTHER);
                    assertThat(failed.sentence(Texts.of(Locale.ENGLISH)))
                            .endsWith("could not be written; the system says: Input/output error.");
                });
    }

    @Test
    void a_name_longer_than_any_disk_takes_is_refused() {
        var name = "é".repeat(126) + ".png";
        fails(Failure.NAME_TOO_LONG, () -> new SafeFile().write(folder.resolve(name), CONTENT, false));
        assertThat(names()).isEmpty();
    }

    @Test
    void the_longest_name_a_disk_takes_is_written() throws Exception {
        var target = folder.resolve("a".repeat(251) + ".png");
        new SafeFile().write(target, CONTENT, false);
        assertThat(target).exists();
    }

    private static SafeFile moving(SafeFile.Mover mover) {
        return new SafeFile(part -> Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), mover);
    }

    private static void fails(Failure failure, ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOfSatisfying(
                        ExportException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(failure));
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /// Takes one byte and has no room for more.
    private static final class FullDisk extends OutputStream {
        private final OutputStream disk;

        FullDisk(OutputStream disk) {
            this.disk = disk;
        }

        @Override
        public void write(int single) throws IOException {
            disk.write(single);
            throw new IOException("No space left on device");
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }
}
