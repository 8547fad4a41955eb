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
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

    /// @param session takes whole datasets
    /// @param notices says that one is open
    public OpeningViewModel(HearingSession session, Notices notices) {
        this.session = session;
        this.notices = notices;
    }

    /// A file that cannot be opened.
    record Failure(String file, List<Function<Texts, String>> problems) {}

    /// Shows a whole dataset or the chart of a picture, or keeps what is open and the problems of a broken file.
    void take(Path path, Opened opened) {
        var file = String.valueOf(path.getFileName());
        switch (opened) {
            case Opened.Whole whole -> {
                failure.set(Optional.empty());
                session.load(whole.hearing(), Optional.of(path));
                notices.tell(texts().get("opening.done", file));
            }
            case Opened.Picture picture -> bringBack(file, picture);
            case Opened.Broken broken -> failure.set(Optional.of(new Failure(file, broken.problems())));
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
        failure.set(Optional.empty());
        boolean older = stamp.isOlderThan(session.hearing());
        notices.tell(texts().get(older ? "opening.picture.older" : "opening.picture.done", file));
    }

    private void refuse(String file, Function<Texts, String> sentence) {
        failure.set(Optional.of(new Failure(file, List.of(sentence))));
    }

    /// Keeps the present dataset where reading itself went wrong.
    void fail(String file) {
        failure.set(Optional.of(new Failure(file, List.of(texts -> texts.get("opening.other", file)))));
    }

    /// Keeps the present dataset where the name of a file did not come through the system whole.
    void failNameless(String file) {
        refuse(file, texts -> LostLetters.sentence(file, texts).orElseGet(() -> texts.get("opening.other", file)));
    }

    /// The file that cannot be opened; empty where all is well.
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// How many problems there are, and where.
    String summary() {
        return failure.get()
                .map(broken -> texts().get("opening.summary", broken.problems().size(), broken.file()))
                .orElse("");
    }

    /// The problems, a sentence a line.
    String sentences() {
        return failure.get()
                .map(broken -> String.join(
                        "\n",
                        broken.problems().stream()
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
        failure.set(Optional.empty());
    }

    private Texts texts() {
        return session.texts();
    }
}
