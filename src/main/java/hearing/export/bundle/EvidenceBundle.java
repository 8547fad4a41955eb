package hearing.export.bundle;

import hearing.analysis.ChartSources;
import hearing.analysis.content.ChartContent;
import hearing.analysis.numbers.ChartNumbers;
import hearing.export.Exporter;
import hearing.export.FileNames;
import hearing.export.WrittenFile;
import hearing.export.bundle.BatchExport.Order;
import hearing.export.bundle.BatchExport.Progress;
import hearing.export.bundle.Manifest.Entry;
import hearing.export.bundle.Manifest.Made;
import hearing.export.publication.Publication;
import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import hearing.export.request.ExportFormat;
import hearing.export.table.Csv;
import hearing.export.table.NumbersTable;
import hearing.model.Ask;
import hearing.model.Claim;
import hearing.model.Figure;
import hearing.model.LeftOut;
import hearing.model.Source;
import hearing.model.Speaker;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One zip with all that stands behind charts: the drawings, the numbers, the words, the sources, how to cite them, and
/// on what terms. The same bytes every time.
public final class EvidenceBundle {
    private static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.PNG, ExportFormat.SVG, ExportFormat.PDF, ExportFormat.TEXT);

    private final Exporter exporter;
    private final Order order;
    private final Locale locale;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Made> made = new HashMap<>();
    private final Map<Id, ChartContent> contents = new LinkedHashMap<>();
    private final Map<Id, String> headlines = new LinkedHashMap<>();

    /// @param order which charts, and what they look like; its formats and folder play no part
    public EvidenceBundle(Exporter exporter, Order order) {
        this.exporter = exporter;
        this.order = order;
        this.locale = order.request().language();
    }

    /// How many steps the work has, for whoever shows how far it is.
    public int size() {
        return order.charts().size();
    }

    /// The zip; empty where the work was given up.
    ///
    /// @param progress takes how many charts are in it
    /// @param stopped asked before each chart: whether to give up
    /// @throws ExportException where a chart cannot be made
    public Optional<byte[]> zip(Progress progress, BooleanSupplier stopped) throws ExportException {
        try {
            return made(progress, stopped);
        } catch (OutOfMemoryError tooMuch) {
            // All files of the zip are held until it is written.
            var extent = order.request().extent();
            throw new ExportException(Failure.OUT_OF_MEMORY, extent.pixelWidth(), extent.pixelHeight());
        }
    }

    private Optional<byte[]> made(Progress progress, BooleanSupplier stopped) throws ExportException {
        var crew = Crew.of(order.request().extent(), stopped);
        var request = order.request().in(FORMATS.getFirst());
        var publications =
                crew.all(order.charts(), chart -> exporter.prepare(order.catalog(), chart, request), (_, _) -> {});
        if (publications.isEmpty()) {
            return Optional.empty();
        }
        var pieces = pieces(publications.get());
        var written = crew.all(pieces, piece -> exporter.bytes(piece.publication()), (at, piece) -> {
            if (at % FORMATS.size() == 0) {
                progress.at(at / FORMATS.size(), piece.chart());
            }
        });
        if (written.isEmpty()) {
            return Optional.empty();
        }
        for (int at = 0; at < pieces.size(); at++) {
            addChart(pieces.get(at), written.get().get(at));
        }
        addWhole();
        return Optional.of(Zip.of(files));
    }

    /// A chart in one of the formats.
    private record Piece(Id chart, Publication publication) {}

    private List<Piece> pieces(List<Publication> publications) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < publications.size(); at++) {
            var chart = order.charts().get(at).chart();
            var publication = publications.get(at);
            FORMATS.forEach(format -> pieces.add(new Piece(chart, publication.in(format))));
        }
        return pieces;
    }

    private void addChart(Piece piece, byte[] content) {
        var publication = piece.publication();
        var format = publication.request().format();
        contents.put(piece.chart(), publication.content());
        headlines.put(piece.chart(), publication.provenance().title());
        var folder = format.isPicture() ? "charts/" : "words/";
        var name = folder + FileNames.suggest(piece.chart(), publication.request());
        files.put(name, content);
        made.put(name, new Made(piece.chart(), format));
    }

    /// All files so far, those that are of no chart too: nothing in the zip should be changed unnoticed.
    private List<Entry> entries() {
        return files.entrySet().stream()
                .map(file -> entry(file.getKey(), file.getValue()))
                .toList();
    }

    private Entry entry(String name, byte[] content) {
        var written = new WrittenFile(Path.of(name), content.length, Fingerprint.of(content));
        return new Entry(name, Optional.ofNullable(made.get(name)), written);
    }

    private void addWhole() {
        var hearing = order.catalog().hearing();
        var tables = tables();
        // The table of the asks has what was printed of them too, which no chart shows.
        var sources = Stream.concat(
                        contents.values().stream().flatMap(content -> ChartSources.of(content).stream()),
                        tables.stream().flatMap(table -> table.sources().stream()))
                .distinct()
                .toList();
        tables.forEach(table -> {
            files.put(table.path(), table.content());
            made.put(table.path(), new Made(new Id(table.name()), ExportFormat.CSV));
        });
        files.put("datapackage.json", new DataPackage(hearing, locale).of(tables, sources));
        var figures = figures();
        var claims = claims();
        var asks = asks();
        if (!figures.isEmpty() || !claims.isEmpty() || !asks.isEmpty()) {
            files.put("claims.jsonld", new Claims(hearing, locale).of(figures, claims, asks));
        }
        var alsoSaid = alsoSaid();
        if (!alsoSaid.isEmpty()) {
            files.put(AlsoSaid.FILE, new AlsoSaid(hearing, Texts.of(locale)).csv(alsoSaid));
        }
        addCitations(sources);
        var guide = new BundleGuide(hearing, Texts.of(locale));
        files.put(BundleGuide.TERMS, utf8(guide.terms(sources)));
        files.put("licences/OFL-Source-Sans-3.txt", BundleGuide.fontLicence());
        files.put("README.txt", utf8(guide.readme(contents.keySet(), sources, files.keySet())));
        files.put(FileNames.MANIFEST, Manifest.of(hearing, entries()).json());
    }

    private void addCitations(List<Source> sources) {
        var works = new ArrayList<Citations.Work>();
        var guide = new BundleGuide(order.catalog().hearing(), Texts.of(locale));
        headlines.forEach((chart, headline) -> works.add(guide.work(chart, headline)));
        sources.forEach(source -> works.add(Citations.Work.of(source, locale)));
        var citations = new Citations(works);
        files.put("citations/apa.txt", utf8(citations.apa()));
        files.put("citations/chicago.txt", utf8(citations.chicago()));
        files.put("citations/citations.bib", utf8(citations.bibtex()));
        files.put("citations/citations.csl.json", citations.csl());
    }

    private List<DataPackage.Table> tables() {
        var table = new NumbersTable(Csv.PLAIN, Texts.of(locale));
        var names =
                NumbersTable.columns().stream().map(NumbersTable.Column::name).toList();
        var tables = new ArrayList<DataPackage.Table>();
        contents.forEach((chart, content) -> {
            var text = new StringBuilder(table.csv().row(names));
            var rows = ChartNumbers.of(chart, content);
            rows.forEach(row -> text.append(table.csv().row(table.cells(row))));
            var cited = rows.stream()
                    .flatMap(row -> row.sources().stream())
                    .distinct()
                    .toList();
            tables.add(new DataPackage.Table(chart.value(), "numbers/" + chart + ".csv", utf8(text.toString()), cited));
        });
        return tables;
    }

    private List<Figure> figures() {
        return contents.values().stream()
                .filter(ChartContent.OfFigure.class::isInstance)
                .map(content -> ((ChartContent.OfFigure) content).figure())
                .toList();
    }

    /// What else print claims, where a chart in the bundle counts it.
    private List<Claim> claims() {
        return contents.values().stream()
                .filter(ChartContent.PrintOutcomes.class::isInstance)
                .flatMap(content -> ChartSources.claims((ChartContent.PrintOutcomes) content))
                .distinct()
                .toList();
    }

    /// What else those said whose figures or claims are in the bundle; what anybody said, where a chart of all is.
    private List<LeftOut> alsoSaid() {
        var hearing = order.catalog().hearing();
        var speakers = contents.values().stream()
                .flatMap(content -> switch (content) {
                    case ChartContent.OfFigure chart -> Stream.of(chart.figure().speaker());
                    case ChartContent.PrintOutcomes chart
                    when chart.speaker().isPresent() ->
                        Stream.of(chart.speaker().get().id());
                    default -> hearing.speakers().stream().map(Speaker::id);
                })
                .collect(Collectors.toSet());
        return hearing.leftOut().stream()
                .filter(number -> speakers.contains(number.speaker()))
                .toList();
    }

    /// The hearing's, where a chart of them is in the bundle.
    private List<Ask> asks() {
        boolean shown = contents.values().stream().anyMatch(ChartContent.AskMatrix.class::isInstance);
        return shown ? order.catalog().hearing().asks() : List.of();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
