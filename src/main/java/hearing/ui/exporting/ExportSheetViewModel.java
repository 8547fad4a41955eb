package hearing.ui.exporting;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.FileNames;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.text.Texts;
import hearing.ui.state.HearingSession;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The export of the session's chart: choices, preview, name and folder, and how far it has got.
public final class ExportSheetViewModel {
    private final HearingSession session;
    private final Charts charts;
    private final Exporter exporter;
    private final ObjectProperty<Path> folder;
    private final ExportChoices choices = new ExportChoices();
    private final StringProperty fileName = new SimpleStringProperty(this, "fileName", "");
    private final ReadOnlyObjectWrapper<Optional<ChartView>> chart =
            new ReadOnlyObjectWrapper<>(this, "chart", Optional.empty());
    private final ReadOnlyObjectWrapper<ExportStep> step =
            new ReadOnlyObjectWrapper<>(this, "step", new ExportStep.Closed());
    private final ObjectBinding<Optional<ExportRequest>> request;
    private final ObjectBinding<Optional<Picture>> picture;
    private final StringBinding size;
    private String suggested = "";

    /// A closed sheet.
    ///
    /// @param folder where files go; remembered by whoever owns the property
    public ExportSheetViewModel(HearingSession session, Charts charts, Exporter exporter, ObjectProperty<Path> folder) {
        this.session = session;
        this.charts = charts;
        this.exporter = exporter;
        this.folder = folder;
        request = Bindings.createObjectBinding(this::readRequest, choices.all());
        request.addListener(_ -> suggest());
        chart.addListener(_ -> request.invalidate());
        picture = Bindings.createObjectBinding(this::paint, request, chart);
        size = Bindings.createStringBinding(this::sizeInWords, request, session.languageProperty());
        for (var choice : choices.all()) {
            choice.addListener(_ -> reconsider());
        }
        fileName.addListener(_ -> reconsider());
        folder.addListener(_ -> reconsider());
    }

    /// Opens the sheet for the session's chosen chart, in the window's language and theme; nothing where none is
    /// chosen.
    public void open() {
        session.chartProperty().get().filter(view -> content(view).isPresent()).ifPresent(view -> {
            choices.theme.set(session.themeProperty().get());
            choices.language.set(session.language());
            fileName.set(suggested);
            chart.set(Optional.of(view));
            suggest();
            step.set(new ExportStep.Choosing(""));
        });
    }

    /// Closes the sheet; a file that is being written is written to its end.
    public void close() {
        step.set(new ExportStep.Closed());
    }

    /// How far the export has got.
    public ReadOnlyObjectProperty<ExportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The choices.
    ExportChoices choices() {
        return choices;
    }

    /// The name of the file, without its folder.
    StringProperty fileNameProperty() {
        return fileName;
    }

    /// The folder of the file.
    ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /// The picture as it will be; empty where the request is refused.
    ObservableValue<Optional<Picture>> pictureProperty() {
        return picture;
    }

    /// The size of the file in words, or why there is none.
    ObservableValue<String> sizeProperty() {
        return size;
    }

    /// Begins to write and hands out the work, which may run on any thread; empty where it cannot begin, with the
    /// reason in the step.
    ///
    /// @param overwrite whether a file of that name may be replaced
    Optional<Callable<Path>> begin(boolean overwrite) {
        var wrong = wrong();
        var target = target();
        if (wrong.isPresent() || target.isEmpty()) {
            step.set(new ExportStep.Choosing(wrong.orElseGet(() -> texts().get("exporting.bad-name"))));
            return Optional.empty();
        }
        var view = chart.get().orElseThrow();
        var asked = request.get().orElseThrow();
        var hearing = session.hearing();
        step.set(new ExportStep.Writing());
        return Optional.of(() -> {
            exporter.export(new ChartCatalog(hearing), view, asked, new Exporter.Target(target.get(), overwrite));
            return target.get();
        });
    }

    /// Takes the result of the work.
    void done(Path file) {
        step.set(new ExportStep.Done(file, texts().get("exporting.done", file.getFileName())));
    }

    /// Takes the failure of the work.
    void failed(Exception failure) {
        step.set(
                switch (failure) {
                    case ExportException export
                    when export.failure() == ExportException.Failure.EXISTS ->
                        new ExportStep.Asking(texts().get("exporting.exists", fileName.get()));
                    case ExportException export -> new ExportStep.Choosing(export.sentence(texts()));
                    default -> new ExportStep.Choosing(texts().get("exporting.failed", failure.toString()));
                });
    }

    /// The present words.
    Texts texts() {
        return session.texts();
    }

    private String sizeInWords() {
        return wrong().orElseGet(() -> {
            var asked = request.get().orElseThrow();
            return texts().get(
                            "exporting.pixels",
                            number((long) asked.extent().width()),
                            number((long) asked.extent().height()),
                            asked.extent().scale(),
                            number(asked.extent().pixelWidth()),
                            number(asked.extent().pixelHeight()));
        });
    }

    private Optional<Path> target() {
        var name = fileName.get().strip();
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.get().resolve(name.endsWith(".png") ? name : name + ".png"));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Why no such picture can be made.
    private Optional<String> wrong() {
        return request.get()
                .map(asked -> asked.refusal().map(reason -> reason.sentence(texts())))
                .orElseGet(() -> Optional.of(texts().get("exporting.no-number")));
    }

    private Optional<ExportRequest> readRequest() {
        return choices.request();
    }

    private Optional<Picture> paint() {
        return request.get()
                .filter(asked -> asked.refusal().isEmpty())
                .flatMap(asked -> chart.get()
                        .flatMap(this::content)
                        .map(content -> new Picture(
                                charts.draw(
                                        content,
                                        asked.options(chart.get().orElseThrow().scale())),
                                asked.appearance().theme(),
                                asked.appearance().background(),
                                Texts.of(asked.language()))));
    }

    private Optional<ChartContent> content(ChartView view) {
        return new ChartCatalog(session.hearing()).find(view.chart(), view.baseline());
    }

    // A name the reader typed stays.
    private void suggest() {
        if (fileName.get().equals(suggested) && chart.get().isPresent()) {
            request.get().ifPresent(asked -> {
                suggested = FileNames.suggest(chart.get().orElseThrow().chart(), asked);
                fileName.set(suggested);
            });
        }
    }

    // What was said about other choices no longer holds.
    private void reconsider() {
        if (!(step.get() instanceof ExportStep.Closed) && !(step.get() instanceof ExportStep.Writing)) {
            step.set(new ExportStep.Choosing(""));
        }
    }

    private String number(long pixels) {
        return session.formats().number(BigDecimal.valueOf(pixels));
    }
}
