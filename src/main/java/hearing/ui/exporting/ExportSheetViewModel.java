package hearing.ui.exporting;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.FileNames;
import hearing.export.bundle.BatchCheck;
import hearing.export.publication.Publication;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.text.Texts;
import hearing.ui.common.Lifetime;
import hearing.ui.exporting.form.ExportChoices;
import hearing.ui.exporting.form.ExportChoices.Scope;
import hearing.ui.exporting.form.SizeWords;
import hearing.ui.state.HearingSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The export of the session's chart or of all of them: choices, preview, name and folder, and how far it has got.
public final class ExportSheetViewModel {
    private final HearingSession session;
    private final Exporter exporter;
    private final ExportTarget target;
    private final ExportChoices choices = new ExportChoices();
    private final ReadOnlyObjectWrapper<Optional<ChartView>> chart =
            new ReadOnlyObjectWrapper<>(this, "chart", Optional.empty());
    private final ReadOnlyObjectWrapper<ExportStep> step =
            new ReadOnlyObjectWrapper<>(this, "step", new ExportStep.Closed());
    private final ObjectBinding<Optional<ExportRequest>> request;
    private final ObjectBinding<Optional<Publication>> publication;
    private final ObjectBinding<Preview> preview;
    private final ObjectBinding<String> size;
    private final ObjectBinding<CommandWords.Shown> command;
    private final ReadinessCheck.Latest readiness = new ReadinessCheck.Latest();
    private Optional<ExportWork> running = Optional.empty();

    /// A closed sheet.
    ///
    /// @param folder where files go; remembered by whoever owns the property
    public ExportSheetViewModel(
            HearingSession session, Exporter exporter, ObjectProperty<Path> folder, Lifetime lifetime) {
        this.session = session;
        this.exporter = exporter;
        this.target = new ExportTarget(folder);
        request = lifetime.derive(choices::request, choices.all());
        publication = lifetime.derive(this::prepare, request, chart);
        preview = lifetime.derive(
                () -> publication.get().map(this::previewOf).orElseGet(Preview.Nothing::new), publication);
        size = lifetime.derive(this::sizeInWords, request, session.languageProperty());
        command = lifetime.derive(this::makeCommand, request, chart, target.name, folder);
        for (var choice : choices.all()) {
            choice.addListener(_ -> reconsider());
        }
        target.name.addListener(_ -> reconsider());
        lifetime.add(folder.subscribe(this::reconsider));
        for (var shown : List.of(session.hearingProperty(), session.pageProperty(), session.chartProperty())) {
            lifetime.add(shown.subscribe((_, _) -> leave()));
        }
        lifetime.add(readiness::end);
    }

    /// Opens the sheet in the window's language and theme: for the session's chosen chart, or, where none is chosen,
    /// for all of them.
    public void open() {
        // It is open already: nothing that is chosen or written is lost.
        if (!(step.get() instanceof ExportStep.Closed) && !(step.get() instanceof ExportStep.Done)) {
            return;
        }
        var chosen = session.chartProperty()
                .get()
                .filter(view -> catalog().find(view.chart(), view.baseline()).isPresent());
        choices.theme.set(session.themeProperty().get());
        choices.language.set(session.language());
        choices.scope.set(chosen.isPresent() ? Scope.CHART : Scope.ALL);
        session.takeExtent().ifPresent(choices::choose);
        choices.forgetRefused();
        target.forget();
        chart.set(chosen.or(() -> catalog().ids().stream().findFirst().map(ChartView::of)));
        suggest();
        step.set(new ExportStep.Choosing(""));
    }

    /// Closes the sheet; what is being written is given up, whole files stay.
    public void close() {
        stop();
        readiness.end();
        step.set(new ExportStep.Closed());
    }

    /// While files are written gives that up, and the sheet stays to say how far it came; else closes it.
    void stopOrClose() {
        if (step.get() instanceof ExportStep.Writing) {
            stop();
        } else {
            close();
        }
    }

    /// Gives up what is being written; whole files stay.
    void stop() {
        running.ifPresent(ExportWork::stop);
    }

    /// How far the export has got.
    public ReadOnlyObjectProperty<ExportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The choices.
    ExportChoices choices() {
        return choices;
    }

    /// Name and folder.
    ExportTarget target() {
        return target;
    }

    /// What will be in the file.
    ObservableValue<Preview> previewProperty() {
        return preview;
    }

    /// Whether the chart can be published as it is, and what to mend.
    ObservableValue<Readiness> readinessProperty() {
        return readiness.readinessProperty();
    }

    /// The chart as it would go into the file; what is judged changes with it and with the scope.
    ObservableValue<Optional<Publication>> publicationProperty() {
        return publication;
    }

    /// Hands out the look at what would be saved, which may run on any thread.
    ReadinessCheck checking() {
        var asked = choices.pictureRequest().filter(each -> each.refusal().isEmpty());
        var shown = chart.get().filter(_ -> asked.isPresent());
        var request = asked.orElseGet(() -> ExportRequest.standard(session.language()));
        var check = new ReadinessCheck(
                new BatchCheck(exporter, catalog(), request, choices.wanted()),
                shown.map(view -> choices.scope.get().charts(catalog(), view)).orElse(List.of()),
                texts());
        readiness.waitFor(check);
        return check;
    }

    /// Takes what a look has found, unless the choices have changed since.
    void checked(ReadinessCheck check, Readiness found) {
        readiness.take(check, found);
    }

    /// The size of the file in words, or why there is none.
    ObservableValue<String> sizeProperty() {
        return size;
    }

    /// The command line that gives the same, or why there is none.
    ObservableValue<CommandWords.Shown> commandProperty() {
        return command;
    }

    /// Begins to write and hands out the work, which may run on any thread; empty where it cannot begin, with the
    /// reason in the step.
    ///
    /// @param overwrite whether files of the same names may be replaced
    /// @param report takes how far it is, from any thread
    Optional<Callable<ExportStep.Done>> begin(boolean overwrite, ExportWork.Report report) {
        var wrong = choices.wrong(texts());
        var file = target.file(extension());
        boolean named = isOneFile();
        if (wrong.isPresent() || (named && file.isEmpty())) {
            step.set(new ExportStep.Choosing(wrong.orElseGet(() -> texts().get("exporting.bad-name"))));
            return Optional.empty();
        }
        var where = named ? file.orElseThrow() : target.folder.get();
        var order = new ExportWork.Order(
                catalog(), chart.get().orElseThrow(), request.get().orElseThrow(), choices.formats.get(), where);
        var work = new ExportWork(exporter, order, overwrite, texts());
        running = Optional.of(work);
        step.set(new ExportStep.Writing(0, 1, texts().get("exporting.begun")));
        return Optional.of(work.of(choices.scope.get(), choices.evidence.get(), report));
    }

    /// Takes how far the work is.
    void progress(int done, int total) {
        if (step.get() instanceof ExportStep.Writing) {
            step.set(new ExportStep.Writing(done, total, texts().get("exporting.progress", done, total)));
        }
    }

    /// Takes the result of the work; nobody asks for it any more where the sheet was closed.
    void done(ExportStep result) {
        running = Optional.empty();
        if (!(step.get() instanceof ExportStep.Closed)) {
            step.set(result);
        }
    }

    /// Takes the failure of the work.
    void failed(Exception failure) {
        done(Failures.step(failure, target.name.get(), texts()));
    }

    /// The present words.
    Texts texts() {
        return session.texts();
    }

    /// Whether one file is written, which has a name.
    boolean isOneFile() {
        return choices.evidence.get() || choices.scope.get() == Scope.CHART;
    }

    private ChartCatalog catalog() {
        return new ChartCatalog(session.hearing());
    }

    private String extension() {
        return choices.evidence.get() ? "zip" : choices.formats.get().getFirst().extension();
    }

    /// The chart as it would go into the file; empty where the request is refused, which is said beside the preview.
    private Optional<Publication> prepare() {
        if (asked().isEmpty() || chart.get().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(exporter.prepare(catalog(), chart.get().get(), asked().get()));
        } catch (ExportException refused) {
            return Optional.empty();
        }
    }

    private Preview previewOf(Publication laidOut) {
        try {
            return Preview.of(exporter, laidOut);
        } catch (ExportException refused) {
            return new Preview.Nothing();
        }
    }

    private CommandWords.Shown makeCommand() {
        if (asked().isEmpty() || chart.get().isEmpty()) {
            return CommandWords.Shown.NOTHING;
        }
        if (isOneFile() && target.file(extension()).isEmpty()) {
            return CommandWords.Shown.refused(texts().get("exporting.bad-name"));
        }
        var words = new CommandWords(session.datasetFile(), target.folder.get(), target.ownName(extension()));
        return words.shown(choices, chart.get().get(), asked().get(), texts());
    }

    private Optional<ExportRequest> asked() {
        return request.get().filter(wanted -> wanted.refusal().isEmpty());
    }

    private String sizeInWords() {
        return choices.wrong(texts()).orElseGet(() -> {
            var wanted = request.get().orElseThrow();
            return wanted.format().isPicture()
                    ? SizeWords.of(wanted.extent(), session.formats(), texts())
                    : texts().get("exporting.preview.text");
        });
    }

    private void suggest() {
        if (chart.get().isPresent() && request.get().isPresent()) {
            var wanted = request.get().get();
            var shown = chart.get().get().chart();
            var subject = choices.scope.get() == Scope.ALL ? session.hearing().id() : shown;
            target.suggest(
                    choices.evidence.get() ? FileNames.evidence(subject, wanted) : FileNames.suggest(shown, wanted));
        }
    }

    // A file dropped on the window shows something else behind the sheet. What is being written is written to its end.
    private void leave() {
        if (!(step.get() instanceof ExportStep.Writing)) {
            close();
        }
    }

    // The name follows the choices, and what was said about others no longer holds.
    private void reconsider() {
        suggest();
        if (!(step.get() instanceof ExportStep.Closed) && !(step.get() instanceof ExportStep.Writing)) {
            step.set(new ExportStep.Choosing(""));
        }
    }
}
