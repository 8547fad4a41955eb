package hearing.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.export.publication.ChartStamp;
import hearing.export.request.Preset;
import hearing.model.Hearing;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.ui.SampleHearing;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private final Hearing present = SampleHearing.hearing();
    private final HearingSession session = new HearingSession(present, Locale.ENGLISH);
    private final List<String> notices = new ArrayList<>();
    private final OpeningViewModel opening = new OpeningViewModel(session, notices::add);

    @Test
    void a_whole_dataset_takes_the_place_of_the_present_one_from_its_overview() {
        var other = SampleHearing.hearing();
        session.show(new Page.Sources());

        opening.take(Path.of("other.json"), new Opened.Whole(other, List.of()));

        assertThat(session.hearing()).isSameAs(other);
        assertThat(session.pageProperty().get()).isEqualTo(new Page.Overview());
        assertThat(notices).containsExactly("“other.json” is open.");
    }

    @Test
    void a_dataset_with_warnings_is_open_and_says_what_to_look_at() {
        var other = SampleHearing.hearing();

        opening.take(Path.of("other.json"), new Opened.Whole(other, List.of(_ -> "other.json:1:2: warning: first.")));

        assertThat(session.hearing()).isSameAs(other);
        assertThat(opening.title()).isEqualTo("This file is open, with something to look at");
        assertThat(opening.summary())
                .isEqualTo("“other.json” can be used. One thing to look at before you publish from it.");
        assertThat(opening.sentences()).isEqualTo("other.json:1:2: warning: first.");

        opening.take(Path.of("whole.json"), new Opened.Whole(other, List.of()));

        assertThat(opening.reportProperty().get()).isEmpty();
    }

    @Test
    void a_broken_one_leaves_the_present_and_lists_its_problems() {
        opening.take(
                Path.of("bad.json"),
                new Opened.Broken(List.of(_ -> "bad.json:1:2: first.", _ -> "bad.json:3:4: second.")));

        assertThat(session.hearing()).isSameAs(present);
        assertThat(opening.title()).isEqualTo("This file cannot be opened");
        assertThat(opening.summary()).isEqualTo("2 problems in “bad.json”. What was open stays open.");
        assertThat(opening.sentences()).isEqualTo("bad.json:1:2: first.\nbad.json:3:4: second.");
    }

    @Test
    void a_reading_that_itself_fails_is_a_sentence_too() {
        opening.fail("gone.json");

        assertThat(opening.sentences())
                .isEqualTo("“gone.json” could not be read: check that the file is there and that you may read it.");
    }

    @Test
    void a_file_whose_name_the_system_cannot_say_is_a_sentence_too() {
        // Half of a letter: as the chooser of files does it where the system is not set to UTF-8.
        var places = new OpeningPlaces(
                () -> Optional.of(Path.of("\ud800.json")),
                _ -> {
                    throw new AssertionError("there is nothing to read");
                },
                Runnable::run);

        new Opening(opening, places).choose();

        assertThat(opening.sentences()).startsWith("“\ud800.json” did not come through whole");
        assertThat(session.hearing()).isSameAs(present);
    }

    @Test
    void a_picture_brings_its_chart_back_with_scale_language_theme_and_size() {
        session.show(new Page.FigureDetail(SampleHearing.GROWTH));

        opening.take(Path.of("growth.png"), new Opened.Picture(stamp(present, SampleHearing.GROWTH), Optional.empty()));

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(SampleHearing.GROWTH));
        assertThat(session.chartProperty().get()).contains(view(SampleHearing.GROWTH));
        assertThat(session.language()).isEqualTo(Locale.FRENCH);
        assertThat(session.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(session.takeExtent()).contains(Preset.SQUARE.extent());
        assertThat(session.takeExtent()).as("given once").isEmpty();
        assertThat(notices)
                .containsExactly("Le graphique de «\u202fgrowth.png\u202f» est de retour\u202f: échelle, langue,"
                        + " thème et taille d’alors.");
    }

    @Test
    void a_picture_of_another_edition_says_so() {
        var other = new ChartStamp(
                present.id(),
                Fingerprint.of(new byte[] {1}),
                view(SampleHearing.GROWTH),
                Locale.ENGLISH,
                Theme.LIGHT,
                Preset.SQUARE.extent());

        opening.take(Path.of("growth.png"), new Opened.Picture(other, Optional.empty()));

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(SampleHearing.GROWTH));
        assertThat(notices).hasSize(1).allMatch(notice -> notice.contains("the dataset has changed since"));
    }

    @Test
    void a_picture_of_the_shipped_dataset_opens_that() {
        var shipped = TinyHearing.load();

        opening.take(Path.of("share.svg"), new Opened.Picture(stamp(shipped, new Id("growth")), Optional.of(shipped)));

        assertThat(session.hearing()).isSameAs(shipped);
        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(new Id("growth")));
    }

    @Test
    void a_picture_of_a_dataset_that_is_not_open_is_one_sentence() {
        opening.take(
                Path.of("share.png"),
                new Opened.Picture(stamp(TinyHearing.load(), new Id("growth")), Optional.empty()));

        assertThat(session.hearing()).isSameAs(present);
        assertThat(opening.sentences()).startsWith("“share.png” shows a chart of the dataset “");
    }

    @Test
    void a_picture_of_a_chart_that_is_gone_is_one_sentence_and_changes_nothing() {
        opening.take(Path.of("old.png"), new Opened.Picture(stamp(present, new Id("gone")), Optional.empty()));

        assertThat(session.language()).isEqualTo(Locale.ENGLISH);
        assertThat(opening.sentences()).startsWith("“old.png” shows the chart “gone”");
    }

    private static ChartStamp stamp(Hearing hearing, Id chart) {
        return new ChartStamp(
                hearing.id(), hearing.fingerprint(), view(chart), Locale.FRENCH, Theme.DARK, Preset.SQUARE.extent());
    }

    private static ChartView view(Id chart) {
        return new ChartView(chart, ScaleKind.LINEAR, Optional.empty());
    }

    @Test
    void problems_go_when_they_are_closed() {
        opening.fail("gone.json");

        opening.close();

        assertThat(opening.reportProperty().get()).isEmpty();
    }
}
