package hearing.ui.shell.rail;

import hearing.chart.drawing.Tone;
import hearing.ui.state.Page;
import java.util.Optional;

/// One place to go to.
///
/// @param id the id of its node
/// @param sign what stands before its name
/// @param label what it is called
/// @param count how many things are there
/// @param page where it leads
public record RailEntry(String id, Sign sign, String label, Optional<Count> count, Page page) {
    /// An icon or a speaker's disc.
    public sealed interface Sign {}

    /// The icons of the pages.
    public enum Icon implements Sign {
        OVERVIEW,
        FIGURES,
        ASKS,
        PRINT,
        SOURCES
    }

    /// A monogram and its colour.
    public record Disc(String letters, Tone hue) implements Sign {}

    /// A number for those who see it and the words for those who hear it: "34 figures".
    public record Count(int number, String words) {}

    /// The name and the count in words.
    String words() {
        return count.map(known -> label + ", " + known.words()).orElse(label);
    }

    /// Whether somebody who sees `shown` is at this place.
    boolean holds(Page shown) {
        return page.equals(shown) || (page instanceof Page.Figures && shown instanceof Page.FigureDetail);
    }
}
