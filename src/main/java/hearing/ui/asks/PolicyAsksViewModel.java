package hearing.ui.asks;

import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Palette;
import hearing.model.Ask;
import hearing.model.Hearing;
import hearing.model.Speaker;
import hearing.model.value.ChartIds;
import hearing.model.value.Id;
import hearing.text.CitationWords;
import hearing.text.Texts;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import java.util.List;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// Who asked for what: themes down, witnesses across.
public final class PolicyAsksViewModel {
    private final HearingSession session;
    private final ObjectBinding<Matrix> matrix;

    /// The asks of the session's hearing.
    public PolicyAsksViewModel(HearingSession session, Lifetime lifetime) {
        this.session = session;
        matrix = lifetime.derive(
                this::read, session.hearingProperty(), session.languageProperty(), session.themeProperty());
    }

    /// The whole table.
    ///
    /// @param summary how many asks by how many themes, in words
    record Matrix(String summary, List<Witness> witnesses, List<AskRow> rows, Theme theme, Texts texts) {}

    /// The table in the present language and theme.
    ObservableValue<Matrix> matrixProperty() {
        return matrix;
    }

    /// Makes the matrix the chart that Export… and Copy act on.
    public void enter() {
        session.chooseChart(ChartView.of(ChartIds.POLICY_ASKS));
    }

    private Matrix read() {
        var hearing = session.hearing();
        var texts = session.texts();
        var rows = hearing.themes().stream()
                .filter(theme ->
                        hearing.asks().stream().anyMatch(ask -> ask.theme().equals(theme.id())))
                .map(theme -> row(theme.id()))
                .toList();
        var witnesses = hearing.witnesses().stream()
                .map(witness -> new Witness(witness.name(), witness.monogram(), hue(hearing, witness)))
                .toList();
        var summary = texts.get("asks.summary", hearing.asks().size(), rows.size());
        return new Matrix(summary, witnesses, rows, session.themeProperty().get(), texts);
    }

    private AskRow row(Id theme) {
        var hearing = session.hearing();
        var cells = hearing.witnesses().stream()
                .map(witness -> hearing.asksOf(witness.id()).stream()
                        .filter(ask -> ask.theme().equals(theme))
                        .map(ask -> passage(hearing, witness, ask))
                        .toList())
                .toList();
        long askers = cells.stream().filter(asks -> !asks.isEmpty()).count();
        return new AskRow(
                hearing.theme(theme).name().in(session.language()),
                session.texts().get("asks.askers", askers, cells.size()),
                cells);
    }

    private AskPassage passage(Hearing hearing, Speaker witness, Ask ask) {
        var citations = new CitationWords(session.texts());
        return new AskPassage(
                ask.title().in(session.language()),
                witness.name(),
                citations.quoted(ask.said()),
                citations.place(ask.said(), hearing.source(ask.said().source())),
                ask.printed().map(printing -> citations.quoted(printing.citation())),
                ask.printed(),
                hue(hearing, witness));
    }

    private static Tone hue(Hearing hearing, Speaker witness) {
        return Palette.hue(hearing, witness.organization());
    }
}
