package hearing.ui.opening;

import hearing.text.LostLetters;
import hearing.text.Texts;
import hearing.ui.common.Notices;
import hearing.ui.state.HearingSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What came of the last attempt to open a dataset.
public final class OpeningViewModel {
    private final HearingSession session;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Report>> report =
            new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());

    /// @param session takes whole datasets
    /// @param notices says that one is open
    public OpeningViewModel(HearingSession session, Notices notices) {
        this.session = session;
        this.notices = notices;
    }

    /// What there is to say of a file.
    ///
    /// @param open whether it was opened all the same
    record Report(String file, boolean open, List<Function<Texts, String>> sentences) {}

    /// Shows a whole dataset, and what its author should look at, or the chart of a picture, or keeps what is open and
    /// the problems of a broken file.
    void take(Path path, Opened opened) {
        var file = String.valueOf(path.getFileName());
        switch (opened) {
            case Opened.Whole whole -> {
                session.load(whole.hearing(), Optional.of(path));
                notices.tell(texts().get("opening.done", file));
                report.set(
                        whole.warnings().isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Report(file, true, whole.warnings())));
            }
            case Opened.Picture picture -> bringBack(file, picture);
            case Opened.Broken broken -> report.set(Optional.of(new Report(file, false, broken.problems())));
        }
    }

    private void bringBack(String file, Opened.Picture picture) {
        var stamp = picture.stamp();
        boolean open = session.hearing().id().equals(stamp.dataset());
        if (!open && picture.shipped().isEmpty()) {
            refuse(file, texts -> texts.get("opening.picture.elsewhere", file, stamp.dataset()));
            return;
        }
        var hearing = open ? session.hearing() : picture.shipped().get();
        if (!HearingSession.has(hearing, stamp)) {
            var chart = stamp.chart().chart();
            refuse(file, texts -> texts.get("opening.picture.gone", file, chart));
            return;
        }
        if (!open) {
            session.load(hearing, Optional.empty());
        }
        session.restore(stamp);
        report.set(Optional.empty());
        boolean older = stamp.isOlderThan(session.hearing());
        notices.tell(texts().get(older ? "opening.picture.older" : "opening.picture.done", file));
    }

    private void refuse(String file, Function<Texts, String> sentence) {
        report.set(Optional.of(new Report(file, false, List.of(sentence))));
    }

    /// Keeps the present dataset where reading itself went wrong.
    void fail(String file) {
        report.set(Optional.of(new Report(file, false, List.of(texts -> texts.get("opening.other", file)))));
    }

    /// Keeps the present dataset where the name of a file did not come through the system whole.
    void failNameless(String file) {
        refuse(file, texts -> LostLetters.sentence(file, texts).orElseGet(() -> texts.get("opening.other", file)));
    }

    /// What there is to say of the last file; empty where all is well.
    ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Whether the file is open or not.
    String title() {
        boolean open = report.get().map(Report::open).orElse(false);
        return texts().get(open ? "opening.warned" : "opening.title");
    }

    /// How many sentences there are, and of which file.
    String summary() {
        return report.get()
                .map(said -> texts().get(
                                said.open() ? "opening.warnings" : "opening.summary",
                                said.sentences().size(),
                                said.file()))
                .orElse("");
    }

    /// The problems or warnings, a sentence a line.
    String sentences() {
        return report.get()
                .map(said -> String.join(
                        "\n",
                        said.sentences().stream()
                                .map(problem -> problem.apply(texts()))
                                .toList()))
                .orElse("");
    }

    /// Says that the list has been copied.
    void copied() {
        notices.tell(texts().get("opening.copied"));
    }

    /// Puts the problems away.
    void close() {
        report.set(Optional.empty());
    }

    private Texts texts() {
        return session.texts();
    }
}
