package hearing.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Work that would make the window wait, done elsewhere; its result comes back on the JavaFX thread.
///
/// @param <T> the result
public final class FxJob<T> {
    private final Callable<T> work;
    private Consumer<T> onSuccess = _ -> {};
    private Consumer<Exception> onFailure = failure -> {
        throw new IllegalStateException("a job failed and nobody was told", failure);
    };

    private FxJob(Callable<T> work) {
        this.work = work;
    }

    /// A job that does `work`, which must not touch the scene.
    public static <T> FxJob<T> of(Callable<T> work) {
        return new FxJob<>(work);
    }

    /// Takes the result, on the JavaFX thread.
    public FxJob<T> onSuccess(Consumer<T> taker) {
        onSuccess = taker;
        return this;
    }

    /// Takes the failure, on the JavaFX thread; without a taker a failure is thrown there.
    public FxJob<T> onFailure(Consumer<Exception> taker) {
        onFailure = taker;
        return this;
    }

    /// Starts the job.
    public void runOn(Executor executor) {
        executor.execute(() -> {
            try {
                var result = work.call();
                later(() -> onSuccess.accept(result));
            } catch (Exception failure) {
                later(() -> onFailure.accept(failure));
            } catch (OutOfMemoryError failure) {
                later(() -> onFailure.accept(new IllegalStateException(failure)));
            }
        });
    }

    // With `Runnable::run` as the executor, as in tests, everything happens at once and in order.
    private static void later(Runnable step) {
        if (Platform.isFxApplicationThread()) {
            step.run();
        } else {
            Platform.runLater(step);
        }
    }
}
