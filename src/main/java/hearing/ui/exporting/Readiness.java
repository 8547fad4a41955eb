package hearing.ui.exporting;

import hearing.export.check.Finding;
import hearing.export.request.ExportRequest;
import hearing.text.Texts;
import java.util.List;
import java.util.Optional;

/// Whether a chart can be published as it would be saved.
///
/// @param known whether there is a chart to judge
/// @param remarks what stands against it
record Readiness(boolean known, List<Remark> remarks) {
    /// Copies the remarks.
    Readiness {
        remarks = List.copyOf(remarks);
    }

    /// One thing that stands against it.
    ///
    /// @param sentence what, and at which text or mark
    /// @param cure what would help, where something would
    record Remark(String sentence, Optional<Mending> cure) {
        /// What a check found.
        static Remark of(Finding finding, Texts texts) {
            return new Remark(
                    finding.sentence(texts),
                    finding.cure().map(cure -> new Mending(cure.sentence(texts), cure.request())));
        }

        /// A remark that nothing mends.
        static Remark alone(String sentence) {
            return new Remark(sentence, Optional.empty());
        }

        /// The same, saying which chart it is about.
        Remark of(String chart, Texts texts) {
            return new Remark(texts.get("exporting.ready.of", chart, sentence), cure);
        }
    }

    /// A request that would do.
    ///
    /// @param sentence what it changes
    record Mending(String sentence, ExportRequest request) {}

    /// Nothing to judge.
    static Readiness unknown() {
        return new Readiness(false, List.of());
    }

    /// The check itself went wrong.
    static Readiness failed(Exception failure, Texts texts) {
        return new Readiness(true, List.of(Remark.alone(texts.get("cli.failed.unexpected", failure.toString()))));
    }
}
