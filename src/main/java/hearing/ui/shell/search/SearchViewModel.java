package hearing.ui.shell.search;

import hearing.analysis.HearingSearch;
import hearing.analysis.HearingSearch.AskHit;
import hearing.analysis.HearingSearch.FigureHit;
import hearing.analysis.HearingSearch.Hit;
import hearing.analysis.HearingSearch.SourceHit;
import hearing.analysis.HearingSearch.SpeakerHit;
import hearing.text.Texts;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.List;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What the words in the search field find, and which of it is chosen.
public final class SearchViewModel {
    static final int MOST = 8;

    private final HearingSession session;
    private final HearingSearch search;
    private final ObjectBinding<List<Hit>> hits;
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);

    /// A search in the session's hearing and language as they are now.
    public SearchViewModel(HearingSession session, Lifetime lifetime) {
        this.session = session;
        search = new HearingSearch(session.hearing(), session.texts(), session.formats());
        hits = lifetime.derive(() -> search.find(queryProperty().get()), session.searchProperty());
    }

    /// What is searched for.
    StringProperty queryProperty() {
        return session.searchProperty();
    }

    /// Everything that fits, the best first.
    ObservableValue<List<Hit>> hitsProperty() {
        return hits;
    }

    /// What there is room for.
    List<Hit> shown() {
        return hits.get().stream().limit(MOST).toList();
    }

    /// The place of the chosen hit among those shown.
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /// Whether the hits are shown.
    BooleanProperty openProperty() {
        return open;
    }

    /// Shows the hits of new words, the best one chosen.
    void begin() {
        chosen.set(0);
        open.set(!queryProperty().get().isBlank());
    }

    /// Chooses the hit `step` places on, round the end.
    void move(int step) {
        if (!shown().isEmpty()) {
            open.set(true);
            chosen.set(Math.floorMod(chosen.get() + step, shown().size()));
        }
    }

    /// Goes to the chosen hit.
    void openChosen() {
        if (chosen.get() < shown().size()) {
            open(shown().get(chosen.get()));
        }
    }

    /// Goes to a hit and ends the search.
    void open(Hit hit) {
        end();
        session.show(page(hit));
    }

    /// Takes the hits and the words away.
    void end() {
        open.set(false);
        queryProperty().set("");
    }

    /// What sort of thing a hit is, in a word.
    String kind(Hit hit) {
        return switch (hit) {
            case FigureHit _ -> texts().get("search.figure");
            case AskHit _ -> texts().get("search.ask");
            case SpeakerHit _ -> texts().get("search.speaker");
            case SourceHit _ -> texts().get("search.source");
        };
    }

    /// How many more there are than shown, or that there is nothing; empty where all is said.
    String remark() {
        int more = hits.get().size() - shown().size();
        if (hits.get().isEmpty()) {
            return texts().get("search.nothing", queryProperty().get());
        }
        return more > 0 ? texts().get("search.more", more) : "";
    }

    private Texts texts() {
        return session.texts();
    }

    private static Page page(Hit hit) {
        return switch (hit) {
            case FigureHit figure -> new Page.FigureDetail(figure.target());
            case AskHit _ -> new Page.PolicyAsks();
            case SpeakerHit speaker -> new Page.SpeakerPanel(speaker.target());
            case SourceHit _ -> new Page.Sources();
        };
    }
}
