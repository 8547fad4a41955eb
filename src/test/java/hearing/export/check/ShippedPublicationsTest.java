package hearing.export.check;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.publication.Publication;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Preset;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("minutes")
class ShippedPublicationsTest {
    private static final Hearing HEARING = hearing();
    private static final ChartCatalog CATALOG = new ChartCatalog(HEARING);

    private final Charts charts = new Charts(new FontMeasure());
    private final Exporter exporter = new Exporter(charts);
    private final PublicationCheck check = new PublicationCheck(charts);

    @ParameterizedTest
    @MethodSource("extents")
    void every_chart_is_fit_to_be_published(Extent extent) throws ExportException {
        var faults = new ArrayList<String>();
        for (var language : Texts.LANGUAGES) {
            var light = request(extent, language, Theme.LIGHT);
            for (var view : views()) {
                var publication = exporter.prepare(CATALOG, view, light);
                faults(publication, view, faults);
                faults(in(publication, request(extent, language, Theme.DARK)), view, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    // Growth without a choice of scale looks alike on both, so each is asked for both.
    @Test
    void looks_at_every_chart_on_both_scales_from_every_baseline() {
        assertThat(views()).hasSizeGreaterThan(2 * CATALOG.ids().size());
        assertThat(views()).extracting(ChartView::chart).containsAll(CATALOG.ids());
    }

    private void faults(Publication publication, ChartView view, List<String> faults) {
        var language = publication.request().language();
        // Values of one and of a hundred thousand times, on a linear scale from a baseline of the reader's choice, lie
        // on one another: not every label finds a place, and the check is right to say so.
        boolean crowded = view.scale() == ScaleKind.LINEAR && view.baseline().isPresent();
        for (var finding : check.of(publication)) {
            if (crowded && finding instanceof Finding.Unlabelled) {
                continue;
            }
            faults.add("%s %s %s %s: %s"
                    .formatted(
                            view.chart(),
                            view.scale(),
                            language,
                            publication.request().appearance().theme(),
                            finding.sentence(Texts.of(language))));
        }
    }

    private static Publication in(Publication publication, ExportRequest request) {
        return new Publication(publication.content(), publication.drawing(), request, publication.provenance());
    }

    private static ExportRequest request(Extent extent, Locale language, Theme theme) {
        return ExportRequest.standard(language)
                .at(extent)
                .looking(new Appearance(theme, language, Background.SOLID, FrameChoice.WHOLE));
    }

    static List<Extent> extents() {
        return Stream.concat(
                        Stream.of(ExportRequest.standard(Locale.ENGLISH).extent()),
                        Stream.of(Preset.values()).map(Preset::extent))
                .toList();
    }

    private static List<ChartView> views() {
        var views = new ArrayList<ChartView>();
        for (var id : CATALOG.ids()) {
            for (var baseline : baselines(id)) {
                for (var scale : ScaleKind.values()) {
                    views.add(new ChartView(id, scale, baseline));
                }
            }
        }
        return views;
    }

    private static List<Optional<Id>> baselines(Id chart) {
        var baselines = new ArrayList<>(List.of(Optional.<Id>empty()));
        if (CATALOG.find(chart).orElseThrow() instanceof ChartContent.GrowthLine line) {
            line.baselines().stream().map(Reading::id).map(Optional::of).forEach(baselines::add);
        }
        return baselines;
    }

    private static Hearing hearing() {
        return switch (ShippedDataset.read()) {
            case ReadResult.Loaded loaded -> loaded.hearing();
            case ReadResult.Broken broken ->
                throw new AssertionError(broken.problems().toString());
        };
    }
}
