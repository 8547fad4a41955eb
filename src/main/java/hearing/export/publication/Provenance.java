package hearing.export.publication;

import hearing.analysis.ChartSources;
import hearing.analysis.ChartSources.Statement;
import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Drawing;
import hearing.model.Source;
import java.util.List;
import java.util.Locale;

/// What a file says of itself, so that it can be trusted and taken back to where it came from.
///
/// @param title the chart's headline
/// @param description the sentence that says what the chart shows: its alternative text
/// @param statements who said it and who printed it, with the words
/// @param sources the documents behind the chart
/// @param view what brings the very chart back
public record Provenance(
        String title, String description, List<Statement> statements, List<Source> sources, ChartStamp view) {
    /// Copies the lists.
    public Provenance {
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }

    /// What a drawing of `content` says of itself.
    ///
    /// @param view what brings it back
    public static Provenance of(ChartContent content, Drawing drawing, ChartStamp view) {
        return new Provenance(
                drawing.frame().headline(),
                drawing.description(),
                ChartSources.statements(content),
                ChartSources.of(content),
                view);
    }

    /// What the chart is filed under: its dataset and itself.
    public List<String> keywords() {
        return List.of(view.dataset().value(), view.chart().chart().value());
    }

    /// The language of title and description.
    public Locale language() {
        return view.language();
    }
}
