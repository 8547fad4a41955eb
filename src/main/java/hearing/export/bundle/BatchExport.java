package hearing.export.bundle;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.Exporter.Target;
import hearing.export.FileNames;
import hearing.export.SafeFile;
import hearing.export.WrittenFile;
import hearing.export.bundle.Manifest.Entry;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Writes many charts in many formats over all cores. What fails is said, and the rest is written. Every file is whole
/// or not there, also where the work is stopped.
///
/// @param exporter writes one
/// @param order what is to be written
public record BatchExport(Exporter exporter, Order order) {
    /// What is to be written.
    ///
    /// @param charts of the catalogue, and how they are looked at
    /// @param formats of each chart
    /// @param request what each file is like; its own format plays no part
    /// @param folder where to; it is made where it is missing
    /// @param overwrite whether files may be replaced
    public record Order(
            ChartCatalog catalog,
            List<ChartView> charts,
            List<ExportFormat> formats,
            ExportRequest request,
            Path folder,
            boolean overwrite) {
        /// Copies the lists.
        public Order {
            charts = List.copyOf(charts);
            formats = List.copyOf(formats);
        }

        /// How many files are wanted, the manifest not counted.
        public int size() {
            return charts.size() * formats.size();
        }
    }

    /// Takes how far the work is, on the thread that runs it.
    @FunctionalInterface
    public interface Progress {
        /// So many of the files are done, and the one of this chart is waited for.
        void at(int done, Id next);
    }

    /// What came of it.
    ///
    /// @param written what is there now, without the manifest
    /// @param failed what is not, with the reason
    /// @param stopped whether it was given up before its end
    public record Summary(List<WrittenFile> written, List<Failed> failed, boolean stopped) {}

    /// A file that could not be written.
    ///
    /// @param name the chart's id, with the ending of its format where there are several; or the manifest's name
    /// @param cause an [ExportException], or a mistake of this program
    public record Failed(String name, Throwable cause) {
        /// Why, in one sentence.
        public String sentence(Texts texts) {
            return cause instanceof ExportException known
                    ? known.sentence(texts)
                    : texts.get("cli.failed.unexpected", cause.toString());
        }
    }

    private record Piece(ChartView chart, ExportFormat format) {}

    /// Writes them, and a manifest of those that were written where there are several. A single one is added to the
    /// manifest that is there.
    ///
    /// @param progress takes how far it is
    /// @param stopped asked before each file: whether to give up
    /// @throws ExportException where the folder cannot be made; nothing is written then
    public Summary run(Progress progress, BooleanSupplier stopped) throws ExportException {
        SafeFile.makeFolder(order.folder());
        var outcomes = Crew.of(order.request().extent(), stopped)
                .run(
                        pieces(),
                        this::write,
                        (at, piece) -> progress.at(at, piece.chart().chart()));
        var entries = new ArrayList<Entry>();
        var failed = new ArrayList<Failed>();
        for (var outcome : outcomes) {
            // A chart that cannot be drawn is the program's own fault, and no reason to lose the others.
            outcome.failure().ifPresent(cause -> failed.add(new Failed(name(outcome.piece()), cause)));
            outcome.result().ifPresent(file -> entries.add(entry(outcome.piece(), file)));
        }
        boolean given = stopped.getAsBoolean() && entries.size() + failed.size() < order.size();
        if (!entries.isEmpty()) {
            writeManifest(entries, failed);
        }
        return new Summary(entries.stream().map(Entry::file).toList(), List.copyOf(failed), given);
    }

    private List<Piece> pieces() {
        return order.charts().stream()
                .flatMap(chart -> order.formats().stream().map(format -> new Piece(chart, format)))
                .toList();
    }

    private WrittenFile write(Piece piece) throws ExportException {
        var request = order.request().in(piece.format());
        var file = order.folder().resolve(FileNames.suggest(piece.chart().chart(), request));
        return exporter.export(order.catalog(), piece.chart(), request, new Target(file, order.overwrite()));
    }

    private static Entry entry(Piece piece, WrittenFile file) {
        return new Entry(
                String.valueOf(file.file().getFileName()), piece.chart().chart(), piece.format(), file);
    }

    /// A chart by its id; where it is wanted in several formats, with that of the file.
    private String name(Piece piece) {
        var chart = piece.chart().chart().value();
        return order.formats().size() == 1
                ? chart
                : chart + "." + piece.format().extension();
    }

    private void writeManifest(List<Entry> entries, List<Failed> failed) {
        try {
            var manifest = new FolderManifest(exporter, order.folder());
            var hearing = order.catalog().hearing();
            if (order.size() == 1) {
                manifest.add(hearing, entries.getFirst());
            } else {
                manifest.write(hearing, entries, order.overwrite());
            }
        } catch (ExportException why) {
            failed.add(new Failed(FileNames.MANIFEST, why));
        }
    }
}
