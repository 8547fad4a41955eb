package hearing.chart.layout.asks;

import hearing.chart.drawing.Mark;
import java.util.List;

/// A form of the table of asks that has each ask in its words, at one size of letters.
sealed interface AskWords permits AskTable, AskList {
    /// Whether every word of themes and asks fits whole.
    boolean fits();

    /// What is drawn.
    List<Mark> marks();

    /// Whether every name is there from its first letter to its last, no word of it broken.
    boolean namesWhole();
}
