package hearing.ui.exporting.form;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.PdfPage;
import hearing.export.request.Preset;
import hearing.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What a reader can choose about the file.
public final class ExportChoices {
    /// Which charts go into files.
    public enum Scope {
        /// The one on screen.
        CHART,
        /// Every one of the hearing.
        ALL;

        /// The charts it means.
        ///
        /// @param shown the one on screen
        public List<ChartView> charts(ChartCatalog catalog, ChartView shown) {
            return switch (this) {
                case CHART -> List.of(shown);
                case ALL -> catalog.ids().stream().map(ChartView::of).toList();
            };
        }
    }

    public final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.CHART);
    /// One zip with everything instead of files.
    public final ObjectProperty<Boolean> evidence = new SimpleObjectProperty<>(this, "evidence", false);
    /// At least one, in the order of the enum; more than one only for all charts.
    public final ObjectProperty<List<ExportFormat>> formats =
            new SimpleObjectProperty<>(this, "formats", List.of(ExportFormat.PNG));

    public final StringProperty width = new SimpleStringProperty(this, "width", "900");
    public final StringProperty height = new SimpleStringProperty(this, "height", "600");
    public final ObjectProperty<LengthUnit> unit = new SimpleObjectProperty<>(this, "unit", LengthUnit.PX);
    /// Empty for the usual one.
    public final StringProperty scale = new SimpleStringProperty(this, "scale", "2");
    /// Empty for the usual one.
    public final StringProperty dpi = new SimpleStringProperty(this, "dpi", "");

    public final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    public final ObjectProperty<Locale> language = new SimpleObjectProperty<>(this, "language", Locale.ENGLISH);
    public final ObjectProperty<Background> background =
            new SimpleObjectProperty<>(this, "background", Background.SOLID);
    public final BooleanProperty headline = new SimpleBooleanProperty(this, "headline", true);
    public final BooleanProperty legend = new SimpleBooleanProperty(this, "legend", true);
    public final BooleanProperty source = new SimpleBooleanProperty(this, "source", true);
    public final BooleanProperty border = new SimpleBooleanProperty(this, "border", false);
    /// Empty for one that suits the size.
    public final StringProperty margin = new SimpleStringProperty(this, "margin", "");
    public final ObjectProperty<PdfPage> page = new SimpleObjectProperty<>(this, "page", PdfPage.CHART);

    private final ObjectBinding<Optional<Extent>> extent =
            Bindings.createObjectBinding(this::readExtent, width, height, unit, scale, dpi);

    public ExportChoices() {
        scope.subscribe((_, now) -> {
            if (now == Scope.CHART) {
                formats.set(formats.get().subList(0, 1));
            }
        });
    }

    /// Takes a press on a format: the only one for one chart, one more or one less for all.
    public void press(ExportFormat format) {
        if (scope.get() == Scope.CHART) {
            formats.set(List.of(format));
            return;
        }
        var chosen = EnumSet.copyOf(formats.get());
        if (!chosen.remove(format)) {
            chosen.add(format);
        }
        if (!chosen.isEmpty()) {
            formats.set(List.copyOf(chosen));
        }
    }

    /// How large the file is to be; empty while a field holds no number.
    public ObservableValue<Optional<Extent>> extentProperty() {
        return extent;
    }

    /// Everything the request depends on.
    public Observable[] all() {
        return Stream.of(
                        List.<Observable>of(scope, evidence, formats, page),
                        List.<Observable>of(width, height, unit, scale, dpi, margin),
                        List.<Observable>of(theme, language, background, headline, legend, source, border))
                .flatMap(List::stream)
                .toArray(Observable[]::new);
    }

    /// The formats of what is saved; those that show the drawing where it is a zip.
    public List<ExportFormat> wanted() {
        return evidence.get() ? ExportFormat.PICTURES : formats.get();
    }

    /// The request in the first of the formats; empty while a field holds no number.
    public Optional<ExportRequest> request() {
        var edge = optional(margin);
        return extent.get().isEmpty() || edge.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ExportRequest(wanted().getFirst(), extent.get().get(), appearance(edge.get()), page.get()));
    }

    private Optional<Extent> readExtent() {
        var across = number(width.get());
        var down = number(height.get());
        var times = optional(scale);
        var density = optional(dpi);
        if (across.isEmpty() || down.isEmpty() || times.isEmpty() || density.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Extent.of(across.get(), down.get(), unit.get(), times.get(), density.get()));
    }

    /// The request in the first format that shows the drawing; empty where none does.
    public Optional<ExportRequest> pictureRequest() {
        return wanted().stream()
                .filter(ExportFormat::isPicture)
                .findFirst()
                .flatMap(format -> request().map(asked -> asked.in(format)));
    }

    /// Why no such file can be made, in one sentence; empty where it can.
    public Optional<String> wrong(Texts texts) {
        return pictureRequest()
                .or(this::request)
                .map(asked -> asked.refusal().map(reason -> reason.sentence(texts)))
                .orElseGet(() -> Optional.of(texts.get("exporting.no-number")));
    }

    /// The preset that the present size is; empty for a size of the reader's own.
    public Optional<Preset> preset() {
        return extent.get().flatMap(Preset::of);
    }

    /// Takes a size, leaving what is usual for it open.
    public void choose(Extent wanted) {
        unit.set(wanted.unit());
        width.set(words(wanted.width()));
        height.set(words(wanted.height()));
        boolean onPaper = wanted.unit() == LengthUnit.MM;
        double usualScale = wanted.dpi() / Extent.NATURAL_DPI;
        scale.set(onPaper && usualScale == wanted.scale() ? "" : words(wanted.scale()));
        dpi.set(!onPaper && usualScale == wanted.scale() ? "" : words(wanted.dpi()));
    }

    /// Takes the usual size and margin in place of ones that cannot be exported.
    public void forgetRefused() {
        if (request().filter(wanted -> wanted.refusal().isEmpty()).isEmpty()) {
            choose(ExportRequest.standard(language.get()).extent());
            margin.set("");
        }
    }

    /// Takes what a cure changes.
    public void choose(ExportRequest cured) {
        choose(cured.extent());
        page.set(cured.page());
        var look = cured.appearance();
        theme.set(look.theme());
        background.set(look.background());
        headline.set(look.frame().headline());
        legend.set(look.frame().legend());
        source.set(look.frame().source());
        border.set(look.frame().border());
        margin.set(
                look.frame().margin().isPresent() ? words(look.frame().margin().getAsDouble()) : "");
    }

    private Appearance appearance(OptionalDouble edge) {
        var frame = new FrameChoice(headline.get(), legend.get(), source.get(), border.get(), edge);
        return new Appearance(theme.get(), language.get(), background.get(), frame);
    }

    /// Nothing typed is an empty number; something else than a number is no answer.
    private static Optional<OptionalDouble> optional(StringProperty typed) {
        return typed.get().isBlank()
                ? Optional.of(OptionalDouble.empty())
                : number(typed.get()).map(OptionalDouble::of);
    }

    private static Optional<Double> number(String typed) {
        var digits = typed.strip().replace(',', '.');
        return digits.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") ? Optional.of(Double.valueOf(digits)) : Optional.empty();
    }

    /// A number as it is typed.
    static String words(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
