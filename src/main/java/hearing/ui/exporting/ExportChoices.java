package hearing.ui.exporting;

import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.PdfPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a reader can choose about the file.
final class ExportChoices {
    static final List<Integer> SCALES = List.of(1, 2, 3, 4);
    private static final int LONGEST_NUMBER = 6;

    final StringProperty width = new SimpleStringProperty(this, "width", "900");
    final StringProperty height = new SimpleStringProperty(this, "height", "600");
    final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(this, "scale", 2);
    final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    final ObjectProperty<Locale> language = new SimpleObjectProperty<>(this, "language", Locale.ENGLISH);
    final ObjectProperty<Background> background = new SimpleObjectProperty<>(this, "background", Background.SOLID);

    /// Everything the request depends on.
    Observable[] all() {
        return new Observable[] {width, height, scale, theme, language, background};
    }

    /// The request; empty while width or height is no whole number.
    Optional<ExportRequest> request() {
        var appearance = new Appearance(theme.get(), language.get(), background.get(), FrameChoice.WHOLE);
        return number(width.get())
                .flatMap(across -> number(height.get())
                        .map(down -> new ExportRequest(
                                ExportFormat.PNG,
                                Extent.pixels(across, down, scale.get()),
                                appearance,
                                PdfPage.CHART)));
    }

    private static Optional<Integer> number(String typed) {
        var digits = typed.strip();
        return digits.matches("[0-9]+") && digits.length() <= LONGEST_NUMBER
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }
}
