package hearing.ui.exporting;

import hearing.chart.ChartView;
import hearing.export.bundle.BatchCheck;
import hearing.export.bundle.BatchCheck.Checked;
import hearing.text.Texts;
import hearing.ui.exporting.Readiness.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Looks whether charts can be published as they would be saved. Runs on any thread and can be stopped.
final class ReadinessCheck implements Callable<Readiness> {
    // More than anybody reads before they change something.
    private static final int MOST = 20;

    private final BatchCheck check;
    private final List<ChartView> charts;
    private final Texts texts;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param charts which of them; none where there is nothing to judge
    /// @param texts the reader's language
    ReadinessCheck(BatchCheck check, List<ChartView> charts, Texts texts) {
        this.check = check;
        this.charts = charts;
        this.texts = texts;
    }

    /// Gives up: nobody wants to know any more.
    void stop() {
        stopped.set(true);
    }

    @Override
    public Readiness call() {
        if (charts.isEmpty()) {
            return Readiness.unknown();
        }
        var remarks = check.of(charts, stopped::get).stream()
                .flatMap(this::remarks)
                .distinct()
                .toList();
        if (remarks.size() <= MOST) {
            return new Readiness(true, remarks);
        }
        var shown = new ArrayList<>(remarks.subList(0, MOST));
        shown.add(Remark.alone(texts.get("exporting.ready.more", remarks.size() - MOST)));
        return new Readiness(true, shown);
    }

    private Stream<Remark> remarks(Checked checked) {
        var remarks = Stream.concat(
                checked.failed().stream().map(failed -> Remark.alone(failed.sentence(texts))),
                checked.findings().stream().map(finding -> Remark.of(finding, texts)));
        return charts.size() == 1 ? remarks : remarks.map(remark -> remark.of(checked.title(), texts));
    }

    /// What the latest look has found. Earlier ones are given up.
    static final class Latest {
        private final ReadOnlyObjectWrapper<Readiness> readiness =
                new ReadOnlyObjectWrapper<>(this, "readiness", Readiness.unknown());
        private Optional<ReadinessCheck> latest = Optional.empty();

        /// What was found.
        ReadOnlyObjectProperty<Readiness> readinessProperty() {
            return readiness.getReadOnlyProperty();
        }

        /// Waits for this look, and for no other any more.
        void waitFor(ReadinessCheck check) {
            end();
            latest = Optional.of(check);
        }

        /// Takes what a look has found, unless another one is waited for.
        void take(ReadinessCheck check, Readiness found) {
            if (latest.filter(check::equals).isPresent()) {
                readiness.set(found);
            }
        }

        /// Waits for none.
        void end() {
            latest.ifPresent(ReadinessCheck::stop);
            latest = Optional.empty();
        }
    }
}
