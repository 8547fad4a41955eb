package hearing.export.bundle;

import hearing.export.request.ExportException;
import hearing.export.request.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// Does many pieces of work over all cores. What comes of them is handed over in their order, on the thread that waits,
/// so that nothing hangs on which was done first.
///
/// @param workers how many pieces are in work at once
/// @param stopped asked before each piece: whether to give up
record Crew(int workers, BooleanSupplier stopped) {
    // A strip of the picture, and the file while it is packed.
    private static final long BYTES_PER_PIXEL = 2;

    /// As many as can be of use, or fewer where the memory has no room for so many pictures.
    static Crew of(Extent extent, BooleanSupplier stopped) {
        long bytes = extent.pixelWidth() * extent.pixelHeight() * BYTES_PER_PIXEL;
        long fit = Runtime.getRuntime().maxMemory() / 2 / bytes;
        return new Crew(Math.clamp(fit, 1, most()), stopped);
    }

    /// As many as can be of use, for work that needs little memory.
    static Crew ofAll(BooleanSupplier stopped) {
        return new Crew(most(), stopped);
    }

    // Twice as many as there are cores: in a short run Java compiles beside them, and takes every core they leave it.
    private static int most() {
        return 2 * Runtime.getRuntime().availableProcessors();
    }

    /// What is done to a piece.
    @FunctionalInterface
    interface Work<P, R> {
        R on(P piece) throws ExportException;
    }

    /// Takes which piece is waited for.
    @FunctionalInterface
    interface Waiting<P> {
        void at(int index, P piece);
    }

    /// What came of a piece: a result, a failure, or neither where it was not begun.
    record Outcome<P, R>(P piece, Optional<R> result, Optional<Throwable> failure) {}

    /// Does all pieces, whatever fails.
    ///
    /// @return what came of each, in their order
    <P, R> List<Outcome<P, R>> run(List<P> pieces, Work<P, R> work, Waiting<P> waiting) {
        return run(pieces, work, waiting, false);
    }

    /// Does all pieces, of which each is needed: after the first that fails no more are begun.
    ///
    /// @return the results in the order of the pieces; empty where the work was given up
    /// @throws ExportException what the first of the failures is
    <P, R> Optional<List<R>> all(List<P> pieces, Work<P, R> work, Waiting<P> waiting) throws ExportException {
        var results = new ArrayList<R>();
        for (var outcome : run(pieces, work, waiting, true)) {
            if (outcome.failure().isPresent()) {
                throw known(outcome.failure().get());
            }
            outcome.result().ifPresent(results::add);
        }
        return results.size() == pieces.size() ? Optional.of(results) : Optional.empty();
    }

    private <P, R> List<Outcome<P, R>> run(
            List<P> pieces, Work<P, R> work, Waiting<P> waiting, boolean endsWithFailure) {
        var outcomes = new ArrayList<Outcome<P, R>>();
        var ended = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var running = new ArrayList<Future<Optional<R>>>();
            pieces.forEach(piece -> running.add(threads.submit(
                    () -> ended.get() || stopped.getAsBoolean() ? Optional.<R>empty() : Optional.of(work.on(piece)))));
            for (int at = 0; at < pieces.size(); at++) {
                waiting.at(at, pieces.get(at));
                var outcome = outcome(pieces.get(at), running.get(at));
                outcomes.add(outcome);
                if (endsWithFailure && outcome.failure().isPresent()) {
                    ended.set(true);
                }
            }
        }
        return outcomes;
    }

    private static <P, R> Outcome<P, R> outcome(P piece, Future<Optional<R>> running) {
        try {
            return new Outcome<>(piece, running.get(), Optional.empty());
        } catch (ExecutionException why) {
            return new Outcome<>(piece, Optional.empty(), Optional.of(why.getCause() == null ? why : why.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome<>(piece, Optional.empty(), Optional.of(stopped));
        }
    }

    private static ExportException known(Throwable cause) {
        return switch (cause) {
            case ExportException known -> known;
            case RuntimeException mistake -> throw mistake;
            case Error broken -> throw broken;
            default -> throw new IllegalStateException("the work was interrupted", cause);
        };
    }
}
