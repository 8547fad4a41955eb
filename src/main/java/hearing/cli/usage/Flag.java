package hearing.cli.usage;

/// The options of all commands, in the order of the alphabet, as `--help` names them.
public enum Flag {
    ALL("all", "", "cli.help.all"),
    BACKGROUND("background", "solid|transparent", "cli.help.background"),
    BASELINE("baseline", "ID", "cli.help.baseline"),
    BORDER("border", "", "cli.help.border"),
    CHART_SCALE("chart-scale", "log|linear", "cli.help.chart-scale"),
    CHECK("check", "", "cli.help.check"),
    DPI("dpi", "N", "cli.help.dpi"),
    EVIDENCE("evidence", "", "cli.help.evidence"),
    FIGURE("figure", "ID...", "cli.help.figure"),
    FORMAT("format", "png,svg,pdf,csv,text", "cli.help.format"),
    HELP("help", "", "cli.help.help"),
    LANG("lang", "en|fr", "cli.help.lang"),
    MARGIN("margin", "N", "cli.help.margin"),
    NAME("name", "FILE", "cli.help.name"),
    OUT("out", "DIR", "cli.help.out"),
    OVERWRITE("overwrite", "", "cli.help.overwrite"),
    PAGE("page", "chart|a4", "cli.help.page"),
    PRESET("preset", "slide-16-9|slide-16-10|article|square|story|a4-figure", "cli.help.preset"),
    SCALE("scale", "N", "cli.help.scale"),
    SIZE("size", "WxH[mm]", "cli.help.size"),
    THEME("theme", "light|dark", "cli.help.theme"),
    VERSION("version", "", "cli.help.version"),
    WITHOUT("without", "headline,legend,source", "cli.help.without");

    private final String word;
    private final String label;
    private final String helpKey;

    Flag(String word, String label, String helpKey) {
        this.word = word;
        this.label = label;
        this.helpKey = helpKey;
    }

    /// The word after the dashes.
    String word() {
        return word;
    }

    /// As it is written.
    public String written() {
        return "--" + word;
    }

    /// What stands after it; empty for one that stands alone.
    String label() {
        return label;
    }

    /// The text that explains it.
    String helpKey() {
        return helpKey;
    }

    /// Whether several values may stand after it.
    boolean takesMany() {
        return label.endsWith("...");
    }
}
