package hearing.ui.common;

/// Where a screen tells the reader something in passing.
@FunctionalInterface
public interface Notices {
    /// Shows one translated sentence for a while, without taking the focus.
    void tell(String sentence);
}
