package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestLockTest {
    @TempDir
    private Path folder;

    @Test
    void another_run_of_the_program_waits_before_it_adds_to_a_manifest() throws Exception {
        var manifest = folder.resolve("manifest.json");
        ProgramRun run;
        try (var _ = new ManifestLock()) {
            run = ProgramRun.of(List.of(
                    "export", "--figure", "coreweave-growth", "--format", "csv,text", "--out", folder.toString()));
            while (run.goesOn()
                    && !(Files.exists(folder.resolve("coreweave-growth-en.csv"))
                            && Files.exists(folder.resolve("coreweave-growth-en.txt")))) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            // Time enough to write it, did it not wait.
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(manifest).doesNotExist();
        }
        run.ends();
        assertThat(Files.readString(manifest)).contains("\"coreweave-growth-en.csv\"", "\"coreweave-growth-en.txt\"");
    }

    @Test
    void a_thread_waits_until_another_is_done() throws Exception {
        var order = new ArrayList<String>();
        var waiting = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            try (var _ = new ManifestLock()) {
                threads.submit(() -> {
                    waiting.countDown();
                    try (var _ = new ManifestLock()) {
                        order.add("second");
                    }
                });
                waiting.await();
                // Time enough to come in, were the lock none.
                TimeUnit.MILLISECONDS.sleep(50);
                order.add("first");
            }
        }
        assertThat(order).containsExactly("first", "second");
    }
}
