package hearing.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Id;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableWritersTest {
    private static final ChartCatalog SHIPPED = new ChartCatalog(((ReadResult.Loaded) ShippedDataset.read()).hearing());

    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));

    @Test
    void a_number_stands_in_the_column_of_its_account() throws Exception {
        var lines = csv("coreweave-growth", Locale.ENGLISH).lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("\ufeffFigure,What,From,To,Said,In the article,Reference,Derived,Upper"
                        + " end,Unit,Qualifier,Who,Words,Source,Publisher,License,Address,Formula,Caveat");
        // Said and printed are 12,000 % from FY2022 to FY2024; the filing's revenue is in US dollars.
        assertThat(lines.get(1)).contains(",FY2022,FY2024,12000,,,,,%,exact,Michael Intrator,");
        assertThat(lines.get(2))
                .contains(",FY2022,FY2024,,12000,,,,%,exact,Gate (machine translation of ABMedia’s Chinese text),");
        assertThat(lines).anyMatch(line -> line.contains(",FY2023,,,,228900000,,,USD,"));
    }

    // 12,000 % more is 121 times as much; 228.9 million ÷ 15.8 million is 14.487.
    @Test
    void a_growth_line_has_the_multiples_it_is_drawn_from() throws Exception {
        var lines = csv("coreweave-growth", Locale.ENGLISH).lines().toList();
        assertThat(lines)
                .anyMatch(
                        line -> line.contains(",FY2022,FY2024,,,,121,,times,exact,") && line.contains(",1 + % ÷ 100,"));
        assertThat(lines).anyMatch(line -> line.contains(",FY2023,,,,,14.487") && line.contains(",÷ 15800000,"));
    }

    @Test
    void every_number_of_a_chart_with_a_caveat_has_it_beside_it() throws Exception {
        assertThat(csv("alaska-gas-years", Locale.ENGLISH).lines().skip(1))
                .hasSize(2)
                .allMatch(line ->
                        line.endsWith(",A yardstick only: EIA counts all US gas against the production of 2018."));
        assertThat(csv("amd-years", Locale.ENGLISH).lines().skip(1)).allMatch(line -> line.endsWith(",,"));
    }

    // Of Smith's ten, one is as said, one lacks a detail, five are in other words, two have also moved, one is not
    // found.
    @Test
    void a_count_is_derived_and_its_parts_say_which_count_they_are_of() throws Exception {
        assertThat(csv("print-brad-smith", Locale.ENGLISH).lines().skip(1).map(line -> line.split(",\\bexact")[0]))
                .containsExactly(
                        "print-brad-smith,as said,,,,,,1,,claims",
                        "print-brad-smith,with something left out,,,,,,1,,claims",
                        "print-brad-smith,with something left out: detail dropped,,,,,,1,,claims",
                        "print-brad-smith,in other words,,,,,,5,,claims",
                        "print-brad-smith,with something changed,,,,,,2,,claims",
                        "print-brad-smith,with something changed: in other words,,,,,,2,,claims",
                        "print-brad-smith,with something changed: another place in the hearing,,,,,,2,,claims",
                        "print-brad-smith,not found,,,,,,1,,claims",
                        "print-brad-smith,not found: not found in this record,,,,,,1,,claims");
        assertThat(csv("print-brad-smith", Locale.ENGLISH))
                .contains(",exact,Brad Smith,,\"Transcript of the hearing of 8 May 2025; French article on the hearing;"
                        + " OpenAI, Microsoft tell Senate “no one country can win AI”\",Tech Policy Press; Gate"
                        + " (machine translation of ABMedia’s Chinese text); VentureBeat,\"© publisher,");
    }

    @Test
    void no_two_rows_of_a_table_are_the_same() throws Exception {
        for (var id : SHIPPED.ids()) {
            assertThat(csv(id.value(), Locale.ENGLISH).lines()).as(id.value()).doesNotHaveDuplicates();
            assertThat(csv(id.value(), Locale.FRENCH).lines()).as(id.value()).doesNotHaveDuplicates();
        }
    }

    // Said without a date, and drawn among the dates of the reference at the day of the hearing.
    @Test
    void what_was_said_has_the_date_it_is_drawn_at() throws Exception {
        assertThat(csv("coreweave-power", Locale.ENGLISH).lines())
                .anyMatch(line -> line.startsWith("coreweave-power,Power in use,2025-05-08,,360,"));
        assertThat(csv("us-population-share", Locale.ENGLISH).lines())
                .as("no chart over time")
                .anyMatch(line -> line.matches("us-population-share,[^,]*,,,4\\.5,.*"));
    }

    @Test
    void an_ask_has_its_theme_in_its_label_and_not_in_its_unit() throws Exception {
        assertThat(csv("policy-asks", Locale.ENGLISH).lines())
                .anyMatch(line -> line.startsWith("altman-compute,Compute & data centers: Build far more compute,,,"
                        + "1,,,,,policy asks,exact,Sam Altman,investment in infrastructure is critical,"))
                .anyMatch(line -> line.startsWith("altman-compute,Compute & data centers: Build far more compute,,,"
                        + ",1,,,,policy asks,exact,Gate (machine translation of ABMedia’s Chinese text),"));
    }

    @Test
    void counts_in_the_text_are_derived_and_say_which_count_they_are_of() throws Exception {
        assertThat(text("print-brad-smith", Locale.ENGLISH)).contains("""
            as said                                               one claim  derived
            with something left out                               one claim  derived
            with something left out: detail dropped               one claim  derived
            in other words                                        5 claims   derived
            with something changed                                2 claims   derived
            with something changed: in other words                2 claims   derived
            with something changed: another place in the hearing  2 claims   derived
            not found                                             one claim  derived
            not found: not found in this record                   one claim  derived
            """);
    }

    @Test
    void a_french_file_has_french_headings_and_decimals() throws Exception {
        var text = csv("us-population-share", Locale.FRENCH);
        assertThat(text).startsWith("\ufeffChiffre;Quoi;De;À;Dit;Dans l’article;Référence;Calculé;");
        assertThat(text.lines().skip(1).findFirst().orElseThrow()).contains(";4,5;");
    }

    @Test
    void every_chart_has_rows_in_every_language() throws Exception {
        for (var id : SHIPPED.ids()) {
            for (var language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
                assertThat(csv(id.value(), language).lines()).as(id.value()).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void the_text_has_sentence_table_words_and_sources() throws Exception {
        var text = text("coreweave-gpus", Locale.ENGLISH).replace('\u00a0', ' ');
        assertThat(text)
                .startsWith("Intrator: CoreWeave manages more than 250,000 GPUs\n")
                .contains("\nNumbers\n-------\n", "\nIn which words\n", "\nSources\n")
                .contains("SHA-256");
        // Wherever the lines break.
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Michael Intrator said: “")
                .contains("(Tech Policy Press, opening statement, line 93)")
                .contains(SHIPPED.hearing().fingerprint().sha256());
    }

    @Test
    void no_line_is_longer_than_a_terminal_and_no_address_is_broken() throws Exception {
        for (var id : SHIPPED.ids()) {
            for (var language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
                assertThat(text(id.value(), language).lines().filter(line -> !line.startsWith("  http")))
                        .as(id.value())
                        .allMatch(line -> line.codePointCount(0, line.length()) <= 80)
                        .noneMatch(line -> line.endsWith(" "));
            }
        }
        assertThat(text("coreweave-gpus", Locale.FRENCH).lines()).anyMatch(line -> line.startsWith("  https://"));
    }

    // 22, 38 and 22 characters and two gaps are 86: the middle column gives six.
    @Test
    void a_long_cell_goes_on_within_its_column() throws Exception {
        assertThat(text("policy-asks", Locale.ENGLISH)).contains("""
            Exports & diffusion     Export controls that let          said: Lisa Su
                                    technology spread
            """);
    }

    @Test
    void the_text_has_the_notes_of_the_figure_of_print_and_of_the_sources() throws Exception {
        var text = text("coreweave-gpus", Locale.ENGLISH);
        assertThat(text).contains("\nWorth knowing\n-------------\n");
        assertThat(text.replaceAll("[\\s\u00a0]+", " "))
                .contains("this is at most about 1.44 kW per GPU (360 MW ÷ 250,000).")
                .contains("The article beside the record: “More than” is missing, and what he manages is said to be"
                        + " owned.")
                .contains("Forbes. License: © publisher, figures quoted. Read in a copy. https://");
    }

    @Test
    void what_print_gives_to_nobody_stands_in_the_record() throws Exception {
        assertThat(text("testimony-to-print", Locale.ENGLISH))
                .contains("\nIn the record: “May 8, 2025” (Tech Policy Press, line\u00a03)\n")
                .doesNotContain("\n said");
        assertThat(text("testimony-to-print", Locale.FRENCH))
                .contains("\nDans le compte rendu\u202f: «\u202fMay 8, 2025\u202f» (");
    }

    // The name of a witness as the record lists it, in no part of the hearing.
    @Test
    void what_nobody_spoke_stands_in_the_record() throws Exception {
        assertThat(text("testimony-to-print", Locale.ENGLISH))
                .contains("\nIn the record: “Dr. Lisa Su, Chair and CEO, AMD” (Tech Policy Press, line\u00a077)\n");
    }

    @Test
    void a_list_counts_its_items_one_by_one() throws Exception {
        var catalog = new ChartCatalog(TinyHearing.load());
        for (var id : catalog.ids()) {
            var request = ExportRequest.standard(Locale.ENGLISH).in(ExportFormat.CSV);
            var bytes = exporter.bytes(catalog, ChartView.of(id), request);
            assertThat(new String(bytes, StandardCharsets.UTF_8).lines())
                    .as(id.value())
                    .hasSizeGreaterThan(1);
        }
    }

    private String csv(String id, Locale language) throws Exception {
        return written(id, ExportFormat.CSV, language);
    }

    private String text(String id, Locale language) throws Exception {
        return written(id, ExportFormat.TEXT, language);
    }

    private String written(String id, ExportFormat format, Locale language) throws Exception {
        var request = ExportRequest.standard(language).in(format);
        return new String(exporter.bytes(SHIPPED, ChartView.of(new Id(id)), request), StandardCharsets.UTF_8);
    }
}
