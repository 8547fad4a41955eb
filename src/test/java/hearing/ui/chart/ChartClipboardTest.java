package hearing.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.model.value.Id;
import hearing.ui.SampleHearing;
import hearing.ui.Screens;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartClipboardTest {
    private final Charts charts = new Charts(new FontMeasure());
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final List<String> notices = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final ChartClipboard clipboard = new ChartClipboard(new Exporter(charts), notices::add, waiting::add);

    @BeforeEach
    void clear() {
        var content = new ClipboardContent();
        content.putString("before");
        Screens.onFxThread(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    @Test
    void says_that_a_chart_is_copied_only_once_it_is_painted() {
        var card = card(SampleHearing.GROWTH);
        copy(card);
        assertThat(notices).isEmpty();
        assertThat(text()).isEqualTo("before");

        waiting.getFirst().run();

        assertThat(text()).isEqualTo(description(card));
        assertThat(notices).hasSize(1);
    }

    @Test
    void the_chart_copied_last_is_on_the_clipboard_though_it_was_painted_first() {
        var late = card(SampleHearing.ENGINES);
        copy(card(SampleHearing.GROWTH));
        copy(late);

        waiting.getLast().run();
        waiting.getFirst().run();

        assertThat(text()).isEqualTo(description(late));
        assertThat(notices).hasSize(1);
    }

    private ChartCardViewModel card(Id figure) {
        var card = new ChartCardViewModel(session, charts, new Lifetime());
        card.show(figure);
        return card;
    }

    private void copy(ChartCardViewModel card) {
        Screens.onFxThread(() -> {
            clipboard.copy(card);
            return card;
        });
    }

    private String description(ChartCardViewModel card) {
        return Screens.onFxThread(
                () -> card.copying(new Exporter(charts)).orElseThrow().call().text());
    }

    /// What is on the clipboard once the JavaFX thread has done all it was asked to.
    private static String text() {
        return Screens.onFxThread(() -> Clipboard.getSystemClipboard().getString());
    }
}
