package hearing.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class EvidenceBundleTest {
    private static final ChartCatalog CATALOG = new ChartCatalog(((ReadResult.Loaded) ShippedDataset.read()).hearing());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));

    @Test
    void holds_the_chart_its_numbers_words_citations_claims_and_licences() throws Exception {
        assertThat(files().keySet())
                .containsExactly(
                        "README.txt",
                        "also-said.csv",
                        "charts/coreweave-growth-en-1800x1200.pdf",
                        "charts/coreweave-growth-en-1800x1200.png",
                        "charts/coreweave-growth-en-1800x1200.svg",
                        "citations/apa.txt",
                        "citations/chicago.txt",
                        "citations/citations.bib",
                        "citations/citations.csl.json",
                        "claims.jsonld",
                        "datapackage.json",
                        "licences/OFL-Source-Sans-3.txt",
                        "licences/sources.txt",
                        "manifest.json",
                        "numbers/coreweave-growth.csv",
                        "words/coreweave-growth-en.txt");
    }

    @Test
    void describes_its_tables_as_a_data_package() throws Exception {
        var files = files();
        var described = JSON.readTree(files.get("datapackage.json"));
        var resource = described.get("resources").get(0);
        var table = files.get(resource.get("path").asString());
        assertThat(described.get("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(resource.get("bytes").asInt()).isEqualTo(table.length);
        assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Fingerprint.of(table));
        var header = text(table).lines().findFirst().orElseThrow();
        var names = resource.get("schema")
                .get("fields")
                .valueStream()
                .map(field -> field.get("name").asString());
        assertThat(String.join(",", names.toList())).isEqualTo(header);
    }

    // The table of the asks has their printed words, which the chart does not show.
    @Test
    void terms_and_citations_have_every_source_a_table_names() throws Exception {
        var bundle = bundle(List.of(ChartView.of(new Id("policy-asks"))));
        var files = unpacked(bundle.zip((_, _) -> {}, () -> false).orElseThrow());
        assertThat(text(files.get("licences/sources.txt"))).contains("Tech Policy Press", "ABMedia");
        assertThat(text(files.get("citations/citations.bib"))).contains("@misc{article,");
        assertThat(text(files.get("datapackage.json")))
                .contains("Gate (machine translation of ABMedia’s Chinese text), French article on the hearing");
    }

    @Test
    void states_each_ask_of_the_whole_hearing_as_who_said_it_and_where() throws Exception {
        var graph = JSON.readTree(
                        unpacked(whole().zip((_, _) -> {}, () -> false).orElseThrow())
                                .get("claims.jsonld"))
                .get("@graph");
        var asks = graph.valueStream()
                .filter(each -> each.get("@type").asString().equals("Quotation"))
                .toList();
        assertThat(asks).hasSize(CATALOG.hearing().asks().size());
        var first = asks.getFirst();
        assertThat(first.get("@id").asString()).isEqualTo("#ask/altman-compute");
        assertThat(first.get("name").get("@value").asString()).isEqualTo("Build far more compute");
        assertThat(first.get("name").get("@language").asString()).isEqualTo("en");
        assertThat(first.get("text").asString()).isEqualTo("investment in infrastructure is critical");
        assertThat(first.get("spokenByCharacter").get("name").asString()).isEqualTo("Sam Altman");
        assertThat(first.get("isPartOf").get("publisher").get("name").asString())
                .isEqualTo("Tech Policy Press");
        assertThat(first.get("citation").get("@value").asString())
                .isEqualTo("Tech Policy Press, opening statement, line\u00a065");
        assertThat(first.get("citation").get("@language").asString()).isEqualTo("en");
    }

    @Test
    void a_figure_alone_brings_no_asks() throws Exception {
        assertThat(JSON.readTree(files().get("claims.jsonld")).get("@graph")).hasSize(1);
    }

    @Test
    void cites_the_chart_and_every_source() throws Exception {
        var files = files();
        var csl = JSON.readTree(files.get("citations/citations.csl.json"));
        assertThat(csl.valueStream().map(work -> work.get("id").asString()))
                .containsExactly(
                        "coreweave-growth",
                        "transcript",
                        "article",
                        "motley-fool-coreweave",
                        "converge-digest",
                        "coreweave-s1");
        assertThat(text(files.get("citations/apa.txt")))
                .contains("Tech Policy Press. (n.d.). Transcript of the hearing of 8 May 2025. https://");
        assertThat(text(files.get("citations/chicago.txt")))
                .startsWith("Hearing Dashboard. “Intrator: CoreWeave’s revenue, +12,000% (×121) in two years.”"
                        + " Chart of figures cited on 8 May 2025. n.d.\n")
                .contains("Gate (machine translation of ABMedia’s Chinese text). “Article en français sur l’audition.”"
                        + " May 9, 2025.");
        assertThat(text(files.get("citations/citations.bib"))).contains("@misc{transcript,\n  author = {{Tech Policy");
    }

    @Test
    void the_manifest_has_the_fingerprint_of_every_other_file() throws Exception {
        var files = files();
        var manifest = JSON.readTree(files.get("manifest.json"));
        manifest.get("files")
                .forEach(file -> assertThat(file.get("sha256").asString())
                        .isEqualTo(Fingerprint.of(files.get(file.get("name").asString()))
                                .sha256()));
        var names = manifest.get("files")
                .valueStream()
                .map(file -> file.get("name").asString())
                .toList();
        files.remove("manifest.json");
        assertThat(names).containsExactlyElementsOf(files.keySet());
    }

    @Test
    void only_files_of_a_chart_name_one_in_the_manifest() throws Exception {
        var listed = JSON.readTree(files().get("manifest.json")).get("files");
        assertThat(listed.valueStream()
                        .filter(file -> file.has("chart"))
                        .map(file -> file.get("chart").asString() + " "
                                + file.get("format").asString()))
                .containsExactly(
                        "coreweave-growth pdf",
                        "coreweave-growth png",
                        "coreweave-growth svg",
                        "coreweave-growth csv",
                        "coreweave-growth text");
        // Four of citations, two of licences, the README, what was also said, the claims and the data package.
        assertThat(listed.valueStream().filter(file -> !file.has("chart") && !file.has("format")))
                .hasSize(10);
    }

    // A zip may be unpacked into a folder that charts are exported to later.
    @Test
    void the_manifest_of_a_bundle_is_read_as_this_programs_own() throws Exception {
        var manifest = files().get("manifest.json");
        assertThat(Manifest.read(manifest).orElseThrow().json()).isEqualTo(manifest);
    }

    @Test
    void tells_a_person_what_is_what_and_on_which_terms() throws Exception {
        assertThat(text(files().get("README.txt")))
                .startsWith("Evidence: Intrator: CoreWeave’s revenue, +12,000% (×121) in two years\n=====")
                .contains("Which terms apply", "licences/sources.txt", "Tech Policy Press")
                // Nothing in it is under the program's own licence.
                .doesNotContain("Apache");
    }

    // The README, three pictures, four citations, the data package, two licences, the manifest, numbers and words.
    @Test
    void what_is_not_in_it_is_not_listed() throws Exception {
        // No claim of the small dataset is Ada Stone's, apart from the figures that are counted.
        var bundle = bundle(new ChartCatalog(TinyHearing.load()), List.of(ChartView.of(new Id("print-ada-stone"))));
        var files = unpacked(bundle.zip((_, _) -> {}, () -> false).orElseThrow());
        assertThat(files).hasSize(14).doesNotContainKey("claims.jsonld");
        assertThat(text(files.get("README.txt"))).contains("\n- words/: ").doesNotContain("claims.jsonld");
        assertThat(text(files().get("README.txt"))).contains("\n- claims.jsonld: ");
    }

    @Test
    void what_was_said_and_is_not_charted_is_listed() throws Exception {
        var catalog = new ChartCatalog(TinyHearing.load());
        var asks = unpacked(bundle(catalog, List.of(ChartView.of(new Id("policy-asks"))))
                .zip((_, _) -> {}, () -> false)
                .orElseThrow());
        assertThat(text(asks.get("also-said.csv")).lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("who,words,where,reason,address");
        assertThat(text(asks.get("also-said.csv"))).contains("some forty mills", "line\u00a040", "A guess.");
        assertThat(text(asks.get("README.txt"))).contains("\n- also-said.csv: ");

        var ofAda = unpacked(bundle(catalog, List.of(ChartView.of(new Id("growth"))))
                .zip((_, _) -> {}, () -> false)
                .orElseThrow());
        assertThat(ofAda).doesNotContainKey("also-said.csv");
    }

    @Test
    void nothing_comes_of_what_is_given_up() throws Exception {
        assertThat(bundle().zip((_, _) -> {}, () -> true)).isEmpty();
    }

    @Test
    void a_bundle_given_up_in_its_midst_comes_to_nothing() throws Exception {
        var stop = new AtomicBoolean();
        assertThat(whole().zip((_, _) -> stop.set(true), stop::get)).isEmpty();
    }

    @Test
    void tells_how_many_charts_are_done_in_their_order() throws Exception {
        var steps = new ArrayList<String>();
        whole().zip((done, next) -> steps.add(done + " " + next), () -> false);
        var expected = new ArrayList<String>();
        for (int at = 0; at < CATALOG.ids().size(); at++) {
            expected.add(at + " " + CATALOG.ids().get(at));
        }
        assertThat(steps).isEqualTo(expected);
    }

    @Test
    void two_bundles_of_all_charts_are_the_same_bytes() throws Exception {
        assertThat(whole().zip((_, _) -> {}, () -> false).orElseThrow())
                .isEqualTo(whole().zip((_, _) -> {}, () -> false).orElseThrow());
    }

    @Test
    void the_first_chart_that_cannot_be_made_is_said() {
        var charts = List.of(
                ChartView.of(new Id("coreweave-growth")),
                ChartView.of(new Id("nowhere")),
                ChartView.of(new Id("neither")));
        assertThatThrownBy(() -> bundle(charts).zip((_, _) -> {}, () -> false))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        failed -> assertThat(failed.sentence(Texts.of(Locale.ENGLISH)))
                                .contains("“nowhere”"));
    }

    private EvidenceBundle whole() {
        return bundle(CATALOG.ids().stream().map(ChartView::of).toList());
    }

    private EvidenceBundle bundle() {
        return bundle(List.of(ChartView.of(new Id("coreweave-growth"))));
    }

    private EvidenceBundle bundle(List<ChartView> charts) {
        return bundle(CATALOG, charts);
    }

    private EvidenceBundle bundle(ChartCatalog catalog, List<ChartView> charts) {
        var request = ExportRequest.standard(Locale.ENGLISH);
        var order =
                new BatchExport.Order(catalog, charts, List.of(ExportFormat.PNG), request, Path.of("nowhere"), false);
        return new EvidenceBundle(exporter, order);
    }

    private Map<String, byte[]> files() throws Exception {
        return unpacked(bundle().zip((_, _) -> {}, () -> false).orElseThrow());
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
