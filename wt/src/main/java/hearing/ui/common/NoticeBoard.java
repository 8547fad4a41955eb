package hearing.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps the latest notice for whoever shows it.
public final class NoticeBoard implements Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest =
            new ReadOnlyObjectWrapper<>(this, "latest", Optional.empty());

    /// One notice; the same sentence told twice is two notices.
    public static final class Notice {
        private final String sentence;

        private Notice(String sentence) {
            this.sentence = sentence;
        }

        /// What it says.
        public String sentence() {
            return sentence;
        }
    }

    @Override
    public void tell(String sentence) {
        latest.set(Optional.of(new Notice(sentence)));
    }

    /// Takes the notice down.
    public void clear() {
        latest.set(Optional.empty());
    }

    /// The notice that is up.
    public ReadOnlyObjectProperty<Optional<Notice>> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
