package hearing.ui.common;

/// The names of the style classes that more than one screen uses; `theme/base.css` says what they look like.
public final class StyleClasses {
    /// The scroll pane around a page.
    public static final String PAGE_SCROLL = "page-scroll";

    /// The content of a page, with its margins.
    public static final String PAGE = "page";

    /// Title and subtitle of a page.
    public static final String PAGE_HEAD = "page-head";

    /// The largest words of a page.
    public static final String PAGE_TITLE = "page-title";

    /// The line under the title.
    public static final String PAGE_SUBTITLE = "page-subtitle";

    /// A sheet on the canvas.
    public static final String CARD = "card";

    /// The heading inside a card.
    public static final String CARD_TITLE = "card-title";

    /// Small capitals above a group.
    public static final String OVERLINE = "overline";

    /// Words of second rank.
    public static final String MUTED = "muted";

    /// Words somebody said or printed.
    public static final String QUOTATION = "quotation";

    /// A row that opens something.
    public static final String ROW_BUTTON = "row-button";

    /// A button with nothing but an icon.
    public static final String ICON_BUTTON = "icon-button";

    /// The one button of a screen that matters most.
    public static final String PRIMARY = "primary";

    private StyleClasses() {}
}
