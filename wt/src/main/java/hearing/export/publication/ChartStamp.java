package hearing.export.publication;

import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.export.request.Extent;
import hearing.model.Hearing;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import java.util.Locale;

/// What a file carries to bring back the chart it shows.
///
/// @param dataset the id of the dataset
/// @param fingerprint which edition of it
/// @param chart which chart of it, on which scale, from which baseline
/// @param language of its words
/// @param theme its colours
/// @param extent its size
public record ChartStamp(
        Id dataset, Fingerprint fingerprint, ChartView chart, Locale language, Theme theme, Extent extent) {
    /// Whether the dataset is no longer what it was when the file was made.
    public boolean isOlderThan(Hearing hearing) {
        return !fingerprint.equals(hearing.fingerprint());
    }
}
