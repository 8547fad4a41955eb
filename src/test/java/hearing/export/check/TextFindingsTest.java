package hearing.export.check;

import static hearing.export.check.Drawn.ONE;
import static hearing.export.check.Drawn.REQUEST;
import static hearing.export.check.Drawn.TWO;
import static hearing.export.check.Drawn.bar;
import static hearing.export.check.Drawn.findings;
import static hearing.export.check.Drawn.framed;
import static hearing.export.check.Drawn.hue;
import static hearing.export.check.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.PdfPage;
import hearing.model.Account;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextFindingsTest {
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);
    private static final Texts FRENCH = Texts.of(Locale.FRENCH);

    // A logical pixel is 0.75 points at the natural size: 10 are 7.5, 11 are 8.25.
    @Test
    void words_under_eight_points_are_too_small() {
        var found = findings(
                text("small", 10, 50, Tone.Role.INK, MarkMeaning.DECORATION),
                text("large", 11, 80, Tone.Role.INK, MarkMeaning.DECORATION));

        assertThat(found).singleElement().isInstanceOfSatisfying(Finding.SmallText.class, small -> {
            assertThat(small.words()).containsExactly("small");
            assertThat(small.points()).isEqualTo(7.5);
            assertThat(small.sentence(ENGLISH)).isEqualTo("Smaller than 8 pt at this size (7.5 pt): “small”.");
            assertThat(small.sentence(FRENCH))
                    .isEqualTo("Moins de 8 pt à cette taille (7,5 pt)\u202F: «\u202Fsmall\u202F».");
        });
    }

    @Test
    void exactly_eight_points_are_enough() {
        assertThat(findings(text("just so", 8 / 0.75, 50, Tone.Role.INK, MarkMeaning.DECORATION)))
                .isEmpty();
    }

    // At twice the dots for each inch the same letters are half as large: 16 pixels are 6 points.
    @Test
    void a_higher_resolution_makes_words_smaller() {
        var dense = REQUEST.at(new Extent(400, 300, LengthUnit.PX, 1, 192));

        assertThat(findings(Drawn.FRAME, dense, text("dense", 50)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.SmallText.class,
                        small -> assertThat(small.points()).isCloseTo(6, within(1e-9)));
    }

    @Test
    void many_small_words_of_one_size_are_one_finding_that_names_three() {
        var found = findings(
                text("a", 10, 30, Tone.Role.INK, MarkMeaning.DECORATION),
                text("b", 10, 60, Tone.Role.INK, MarkMeaning.DECORATION),
                text("c", 10, 90, Tone.Role.INK, MarkMeaning.DECORATION),
                text("d", 10, 120, Tone.Role.INK, MarkMeaning.DECORATION));

        assertThat(found)
                .singleElement()
                .satisfies(small -> assertThat(small.sentence(ENGLISH))
                        .isEqualTo("Smaller than 8 pt at this size (7.5 pt): “a”, “b”, “c” and one more text."));
    }

    // The boxes reach from 12.8 above the baseline to 3.2 below.
    @Test
    void words_on_words_overlap() {
        assertThat(findings(text("upper", 50), text("lower", 60)))
                .singleElement()
                .isInstanceOfSatisfying(Finding.Overlap.class, overlap -> {
                    assertThat(overlap.words()).isEqualTo("upper");
                    assertThat(overlap.other()).isEqualTo("lower");
                    assertThat(overlap.sentence(ENGLISH)).isEqualTo("“upper” lies on “lower”.");
                });
        assertThat(findings(text("upper", 50), text("lower", 67))).isEmpty();
    }

    @Test
    void words_may_lie_on_their_own_mark_and_not_on_another() {
        var own = text("one", 16, 105, hue("#FFFFFF"), ONE);
        var other = text("two", 16, 105, hue("#FFFFFF"), TWO);

        assertThat(findings(bar("#000000", 1, ONE), own)).isEmpty();
        assertThat(findings(bar("#000000", 1, ONE), other))
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.sentence(ENGLISH)).isEqualTo("“two” lies on “one, 1”."));
    }

    @Test
    void words_that_end_early_are_cut_unless_they_are_written_so() {
        var whole = new MarkMeaning(ONE.account(), "and so on…", "1", "somebody");

        assertThat(findings(text("A long na…", 50)))
                .singleElement()
                .satisfies(cut -> assertThat(cut.sentence(ENGLISH)).isEqualTo("“A long na…” is cut."));
        assertThat(findings(text("and so on…", 16, 50, Tone.Role.INK, whole))).isEmpty();
    }

    @Test
    void a_subtitle_that_is_not_drawn_is_left_out_however_it_breaks() {
        assertThat(findings(framed("The measure"), REQUEST, text("other words", 50)))
                .extracting(leftOut -> leftOut.sentence(ENGLISH))
                .containsExactly("There is no room for “The measure”.");
        assertThat(findings(framed("The measure"), REQUEST, text("The", 50), text("measure", 80)))
                .isEmpty();
    }

    @Test
    void a_caveat_that_is_not_drawn_is_left_out() {
        var frame = new Frame("", "", List.of(), "Not all of it.", "Said: somebody.");

        assertThat(findings(frame, REQUEST, text("Not all", 50)))
                .extracting(leftOut -> leftOut.sentence(ENGLISH))
                .containsExactly("There is no room for “Not all of it.”.");
        assertThat(findings(frame, REQUEST, text("Not all", 50), text("of it.", 80)))
                .isEmpty();
    }

    @Test
    void a_legend_without_its_marks_is_left_out_unless_it_is_not_wanted() {
        var key = new Mark.Dot(
                new Point(5, 50), 3, new Fill.Solid(Tone.Role.INK, 1), Stroke.NONE, MarkMeaning.DECORATION);
        var none = looking(new FrameChoice(true, false, true, false, FrameChoice.WHOLE.margin()), Background.SOLID);

        assertThat(findings(framed("", "said"), REQUEST, text("said", 50)))
                .singleElement()
                .isInstanceOf(Finding.LeftOut.class);
        assertThat(findings(framed("", "said"), REQUEST, key, text("said", 50))).isEmpty();
        assertThat(findings(framed("", "said"), none, text("other", 50))).isEmpty();
    }

    @Test
    void a_word_that_goes_on_in_the_next_line_is_broken() {
        var meaning = new MarkMeaning(Account.SAID, "Department of Energy", "1", "somebody");
        var first = text("Departm", 16, 50, Tone.Role.INK, meaning);
        assertThat(findings(first, text("ent of Energy", 16, 80, Tone.Role.INK, meaning)))
                .extracting(broken -> broken.sentence(ENGLISH))
                .containsExactly("For want of room, “Department” is broken within the word.");
        var whole = text("Department", 16, 50, Tone.Role.INK, meaning);
        assertThat(findings(whole, text("of Energy", 16, 80, Tone.Role.INK, meaning)))
                .isEmpty();
    }

    // 400 × 300 grows by a tenth, in steps of 20 pixels, and there the chart of the dataset has all its labels.
    @Test
    void marks_whose_labels_had_no_room_are_one_finding_and_a_larger_size_is_offered() {
        assertThat(Drawn.unlabelled("a", "b", "c", "d", "e")).singleElement().satisfies(found -> {
            assertThat(found.sentence(ENGLISH))
                    .isEqualTo("Marks without their label, for want of room: “a”, “b”, “c” and 2 more.");
            assertThat(found.sentence(FRENCH))
                    .startsWith("Sans étiquette, faute de place")
                    .endsWith("autres marques.");
            assertThat(found.cure().orElseThrow().sentence(ENGLISH)).isEqualTo("Choose 440 × 330 px");
        });
        assertThat(Drawn.unlabelled()).isEmpty();
    }

    // Source Sans 3 has Latin, Greek and Cyrillic, no Arabic and no Chinese; 請 comes after م in Unicode.
    @Test
    void letters_the_font_lacks_are_named_with_the_words_they_stand_in() {
        assertThat(findings(text("Größe, число, ≈ ×2\u202f%", 50))).isEmpty();
        assertThat(findings(text("GPU 請", 50), text("مم", 90), text("plain", 130)))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence(ENGLISH))
                        .isEqualTo("The charts’ font cannot set these letters: م 請 in “GPU 請”," + " “مم”."));
    }

    // The font has the accent, but no place for it on an x.
    @Test
    void accents_that_no_letter_has_are_named() {
        assertThat(findings(text("x\u0301", 50)))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence(ENGLISH)).contains("cannot set these letters:"));
        assertThat(findings(text("é", 50))).isEmpty();
    }

    // A joiner, an em space and a variation selector: the font has none of them, and its box is drawn for each.
    @Test
    void letters_that_are_not_seen_elsewhere_are_named_by_their_number() {
        assertThat(findings(text("a\u200Db\u2003c\uFE0F", 50)))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence(ENGLISH))
                        .startsWith("The charts’ font cannot set these letters:" + " U+2003 U+200D U+FE0F in "));
    }

    // "1234567890" at 16 is 80 wide; from 330 on it ends at 410.
    @Test
    void what_reaches_over_the_edge_is_found() {
        var words = new Mark.Text(
                "1234567890",
                new Box(330, 37.2, 80, 16),
                50,
                new Mark.Font(16, Mark.Weight.REGULAR),
                Tone.Role.INK,
                MarkMeaning.DECORATION);
        var line = new Mark.Line(
                List.of(new Point(0, 0), new Point(400, 0)),
                new Stroke(Tone.Role.INK, 1, false),
                MarkMeaning.DECORATION);

        assertThat(findings(words, line))
                .extracting(finding -> finding.sentence(ENGLISH))
                .containsExactly("“1234567890” reaches over the edge.", "A line or shape reaches over the edge.");
    }

    // #777777 on white is the well-known darkest grey that fails, 4.48; #767676 is the lightest that passes, 4.54.
    @Test
    void words_must_stand_out_from_the_card() {
        assertThat(findings(text("faint", 16, 50, hue("#777777"), MarkMeaning.DECORATION)))
                .singleElement()
                .satisfies(faint -> assertThat(faint.sentence(ENGLISH))
                        .isEqualTo("“faint” is hard to read: contrast 4.47 : 1, at least 4.5 : 1 is needed."));
        assertThat(findings(text("clear", 16, 50, hue("#767676"), MarkMeaning.DECORATION)))
                .isEmpty();
    }

    // Black at 0.7 on white is #4D4D4D with a luminance of 0.0742: (0.0742 + 0.05) ÷ 0.05 = 2.48. At 0.5 it is #808080
    // with 0.2159: 5.32.
    @Test
    void words_must_stand_out_from_what_is_painted_under_them() {
        var words = text("on a bar", 16, 105, hue("#000000"), ONE);

        assertThat(findings(bar("#000000", 0.7, ONE), words))
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.FaintText.class,
                        faint -> assertThat(faint.contrast()).isCloseTo(2.48, within(0.01)));
        assertThat(findings(bar("#000000", 0.5, ONE), words)).isEmpty();
        assertThat(findings(words, bar("#000000", 0.7, ONE))).isEmpty();
    }

    // The colour runs out from x = 0 to x = 200. The words begin at 10, where 95 % of the black are left.
    @Test
    void a_fading_ground_counts_where_it_is_worst() {
        var fade = new Mark.Bar(
                new Box(0, 80, 200, 40),
                0,
                new Fill.Fade(hue("#000000"), new Point(0, 100), new Point(200, 100)),
                Stroke.NONE,
                ONE);

        assertThat(findings(fade, text("black", 16, 105, hue("#000000"), ONE)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.FaintText.class,
                        faint -> assertThat(faint.contrast()).isLessThan(1.2));
    }

    @Test
    void on_nothing_words_are_judged_on_the_card_of_their_theme() {
        var dark = looking(FrameChoice.WHOLE, Background.TRANSPARENT);
        var light = text("white", 16, 50, hue("#FFFFFF"), MarkMeaning.DECORATION);

        assertThat(findings(Drawn.FRAME, dark, light)).isEmpty();
        assertThat(findings(light)).singleElement().isInstanceOf(Finding.FaintText.class);
    }

    @Test
    void on_the_white_of_a_sheet_words_are_judged_on_white() {
        var dark = looking(FrameChoice.WHOLE, Background.TRANSPARENT).in(ExportFormat.PDF);
        var light = text("white", 16, 50, hue("#FFFFFF"), MarkMeaning.DECORATION);

        assertThat(findings(
                        Drawn.FRAME,
                        new ExportRequest(dark.format(), dark.extent(), dark.appearance(), PdfPage.A4),
                        light))
                .filteredOn(Finding.FaintText.class::isInstance)
                .hasSize(1);
        assertThat(findings(Drawn.FRAME, dark, light)).isEmpty();
    }

    private static ExportRequest looking(FrameChoice frame, Background background) {
        var theme = background == Background.SOLID ? Theme.LIGHT : Theme.DARK;
        return REQUEST.looking(new Appearance(theme, Locale.ENGLISH, background, frame));
    }
}
