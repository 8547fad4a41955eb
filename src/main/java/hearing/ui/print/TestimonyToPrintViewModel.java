package hearing.ui.print;

import hearing.analysis.PrintComparison;
import hearing.analysis.PrintedClaim;
import hearing.model.Difference;
import hearing.model.Hearing;
import hearing.model.Speaker;
import hearing.model.value.ChartIds;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Value;
import hearing.text.CitationWords;
import hearing.text.Texts;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Every claim of print beside the record, grouped by what happened to it.
public final class TestimonyToPrintViewModel {
    private final HearingSession session;
    private final ObjectProperty<Optional<Speaker>> speaker =
            new SimpleObjectProperty<>(this, "speaker", Optional.empty());
    private final ObjectBinding<List<ClaimGroup>> groups;

    /// The claims of the session's hearing.
    public TestimonyToPrintViewModel(HearingSession session, Lifetime lifetime) {
        this.session = session;
        groups = lifetime.derive(this::read, session.hearingProperty(), session.languageProperty(), speaker);
        // A picture that was brought back may be of one speaker's claims.
        session.chartProperty()
                .get()
                .ifPresent(view -> session.hearing().speakers().stream()
                        .filter(each -> ChartIds.printOf(each.id()).equals(view.chart()))
                        .findFirst()
                        .ifPresent(each -> speaker.set(Optional.of(each))));
    }

    /// Whose claims are shown; empty for all.
    ObjectProperty<Optional<Speaker>> speakerProperty() {
        return speaker;
    }

    /// The choices: everybody, then each speaker print gives a claim to.
    List<Optional<Speaker>> speakers() {
        var print = new PrintComparison(session.hearing());
        var choices = new ArrayList<Optional<Speaker>>();
        choices.add(Optional.empty());
        session.hearing().speakers().stream()
                .filter(each -> !print.of(each.id()).isEmpty())
                .map(Optional::of)
                .forEach(choices::add);
        return choices;
    }

    /// The name of a choice.
    String name(Optional<Speaker> choice) {
        return choice.map(Speaker::name).orElseGet(() -> texts().get("print.everybody"));
    }

    /// The groups that have claims, in the order of the chart.
    ObservableValue<List<ClaimGroup>> groupsProperty() {
        return groups;
    }

    /// How many claims are shown, in words.
    String summary() {
        return texts().get("print.summary", shown().size());
    }

    /// The chart of what is shown.
    Id chart() {
        return speaker.get().map(each -> ChartIds.printOf(each.id())).orElse(ChartIds.TESTIMONY_TO_PRINT);
    }

    /// Opens a figure.
    void open(Id figure) {
        session.show(new Page.FigureDetail(figure));
    }

    /// The present words.
    Texts texts() {
        return session.texts();
    }

    private List<PrintedClaim> shown() {
        var print = new PrintComparison(session.hearing());
        return speaker.get().map(each -> print.of(each.id())).orElseGet(print::claims);
    }

    private List<ClaimGroup> read() {
        var claims = shown();
        return Arrays.stream(Difference.Outcome.values())
                .map(outcome -> group(
                        outcome,
                        claims.stream()
                                .filter(claim -> claim.outcome() == outcome)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private ClaimGroup group(Difference.Outcome outcome, List<PrintedClaim> claims) {
        var name = session.formats().name(outcome);
        var opening = name.substring(0, 1).toUpperCase(session.language()) + name.substring(1);
        var title = texts().get("print.group", opening, claims.size());
        return new ClaimGroup(outcome, title, claims.stream().map(this::row).toList());
    }

    private ClaimRow row(PrintedClaim claim) {
        Hearing hearing = session.hearing();
        var citations = new CitationWords(texts());
        var printed = claim.printed().citation();
        return new ClaimRow(
                claim.title().in(session.language()),
                claim.speaker().map(hearing::speaker).map(Speaker::name),
                citations.quoted(printed),
                citations.place(printed, hearing.source(printed.source())),
                claim.record().map(citations::quoted),
                claim.record()
                        .map(record -> citations.place(record, hearing.source(record.source())))
                        .orElse(""),
                claim.printed(),
                claim.said().map(Value::qualifier).orElse(Qualifier.EXACT),
                claim.figure().map(figure -> figure.id()));
    }
}
