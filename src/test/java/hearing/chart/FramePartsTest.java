package hearing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions.Detail;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.frame.FrameChoice;
import hearing.chart.look.Touch;
import hearing.export.font.FontMeasure;
import hearing.export.request.Preset;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.value.LocalizedText;
import hearing.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every shipped chart with every choice of frame.
class FramePartsTest {
    private static final Hearing HEARING = hearing();
    private static final List<Size> SIZES = List.of(new Size(320, 240), new Size(540, 960), new Size(900, 600));
    private static final String LONG_TITLE =
            "A title that goes on and on and on and ".repeat(8).substring(0, 300);

    private final Charts charts = new Charts(new FontMeasure());

    static Stream<FrameChoice> choices() {
        return Stream.of(
                new FrameChoice(false, true, true, false, OptionalDouble.empty()),
                new FrameChoice(true, false, true, false, OptionalDouble.empty()),
                new FrameChoice(true, true, false, false, OptionalDouble.empty()),
                new FrameChoice(false, false, false, false, OptionalDouble.of(0)),
                new FrameChoice(true, true, true, false, OptionalDouble.of(0)),
                new FrameChoice(true, true, true, true, OptionalDouble.of(0)),
                new FrameChoice(true, true, true, true, OptionalDouble.of(48)),
                new FrameChoice(true, true, true, true, OptionalDouble.of(200)));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void keeps_words_and_marks_apart_and_inside(FrameChoice choice) {
        var faults = new ArrayList<String>();
        for (var content : contents(HEARING)) {
            for (var size : SIZES) {
                var drawing = draw(content, size, fitting(choice, size), Locale.FRENCH);
                DrawingCheck.faults(drawing)
                        .forEach(fault -> faults.add(drawing.frame().headline() + " at " + size + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    /// With the margin it asks for, or the widest there is room for.
    private static FrameChoice fitting(FrameChoice choice, Size size) {
        var margin = choice.margin().stream()
                .map(asked -> Math.min(asked, FrameChoice.widestMargin(size)))
                .findFirst();
        return new FrameChoice(choice.headline(), choice.legend(), choice.source(), choice.border(), margin);
    }

    // The hairline lies in the outermost pixel; what else there is keeps five pixels off it.
    @Test
    void keeps_everything_clear_of_a_border() {
        var choice = new FrameChoice(true, true, true, true, OptionalDouble.of(0));
        for (var content : contents(HEARING)) {
            for (var size : SIZES) {
                var marks = draw(content, size, choice, Locale.ENGLISH).marks();
                assertThat(marks.getFirst())
                        .isInstanceOfSatisfying(
                                Mark.Cell.class,
                                border -> assertThat(border.box())
                                        .isEqualTo(size.box().inset(0.5)));
                assertThat(marks.subList(1, marks.size()))
                        .allSatisfy(mark -> assertThat(size.box().inset(5).contains(Touch.ink(mark)))
                                .as("%s", mark)
                                .isTrue());
            }
        }
    }

    @Test
    void draws_titles_of_three_hundred_letters_at_every_preset() {
        var wordy = new Hearing(
                HEARING.id(),
                HEARING.languages(),
                HEARING.about(),
                HEARING.organizations(),
                HEARING.speakers(),
                HEARING.themes(),
                HEARING.figures().stream().map(FramePartsTest::wordy).toList(),
                HEARING.asks(),
                HEARING.claims(),
                HEARING.leftOut(),
                HEARING.sources(),
                HEARING.fingerprint());
        var faults = new ArrayList<String>();
        for (var content : contents(wordy)) {
            for (var preset : Preset.values()) {
                for (var locale : Texts.LANGUAGES) {
                    var size = preset.extent().logical();
                    var drawing = draw(content, size, FrameChoice.WHOLE, locale);
                    DrawingCheck.faults(drawing).forEach(fault -> faults.add(preset + ": " + fault));
                    if (content instanceof ChartContent.OfFigure) {
                        assertThat(words(drawing)).contains(LONG_TITLE.strip());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Figure wordy(Figure figure) {
        var title = LocalizedText.of(LONG_TITLE, LONG_TITLE);
        return new Figure(
                figure.id(),
                figure.speaker(),
                figure.voice(),
                figure.theme(),
                title,
                title,
                figure.measure(),
                figure.said(),
                figure.printed(),
                figure.reference(),
                figure.note(),
                figure.caveat(),
                figure.card());
    }

    private static String words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words())
                .reduce("", (before, next) -> before + " " + next);
    }

    private Drawing draw(ChartContent content, Size size, FrameChoice choice, Locale locale) {
        return charts.draw(content, new ChartOptions(size, locale, ScaleKind.LOG, Detail.FULL, choice));
    }

    private static List<ChartContent> contents(Hearing hearing) {
        var catalog = new ChartCatalog(hearing);
        return catalog.ids().stream().map(id -> catalog.find(id).orElseThrow()).toList();
    }

    private static Hearing hearing() {
        return switch (ShippedDataset.read()) {
            case ReadResult.Loaded loaded -> loaded.hearing();
            case ReadResult.Broken broken ->
                throw new AssertionError(broken.problems().toString());
        };
    }
}
