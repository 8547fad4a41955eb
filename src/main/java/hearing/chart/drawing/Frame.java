package hearing.chart.drawing;

import hearing.model.Account;
import java.util.List;

/// The words around a chart. They are painted as [Mark.Text] too; here they stand unwrapped.
///
/// @param headline what is shown, in words a reader would repeat
/// @param subtitle measure, unit, base and scale
/// @param caveat one line without which the chart would mislead; blank where it needs none
/// @param legend which accounts are drawn, and how each looks
/// @param source who said it, where, and the publisher and licence of the reference
public record Frame(String headline, String subtitle, List<LegendEntry> legend, String caveat, String source) {
    /// Copies the legend.
    public Frame {
        legend = List.copyOf(legend);
    }

    /// The frame of a chart that needs no caveat.
    public Frame(String headline, String subtitle, List<LegendEntry> legend, String source) {
        this(headline, subtitle, legend, "", source);
    }

    /// One entry of the legend.
    public record LegendEntry(Account account, String label) {}
}
