package hearing.cli.usage;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.drawing.Theme;
import hearing.export.request.Background;
import hearing.export.request.ExportArguments;
import hearing.export.request.ExportFormat;
import hearing.export.request.FramePart;
import hearing.export.request.PdfPage;
import hearing.export.request.Preset;
import hearing.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The options of all commands, in the order of the alphabet, as `--help` names them.
public enum Flag {
    ALL("all", "", "cli.help.all"),
    BACKGROUND("background", one(Background.values()), "cli.help.background"),
    BASELINE("baseline", "ID", "cli.help.baseline"),
    BORDER("border", "", "cli.help.border"),
    CHART_SCALE("chart-scale", one(ScaleKind.values()), "cli.help.chart-scale"),
    CHECK("check", "", "cli.help.check"),
    DPI("dpi", "N", "cli.help.dpi"),
    EVIDENCE("evidence", "", "cli.help.evidence"),
    FIGURE("figure", "ID...", "cli.help.figure"),
    FORMAT("format", some(ExportFormat.values()), "cli.help.format"),
    HELP("help", "", "cli.help.help"),
    LANG(
            "lang",
            String.join("|", Texts.LANGUAGES.stream().map(Locale::getLanguage).toList()),
            "cli.help.lang"),
    MARGIN("margin", "N", "cli.help.margin"),
    NAME("name", "FILE", "cli.help.name"),
    OUT("out", "DIR", "cli.help.out"),
    OVERWRITE("overwrite", "", "cli.help.overwrite"),
    PAGE("page", one(PdfPage.values()), "cli.help.page"),
    PRESET("preset", one(Preset.values()), "cli.help.preset"),
    SCALE("scale", "N", "cli.help.scale"),
    SIZE("size", "WxH[mm]", "cli.help.size"),
    THEME("theme", one(Theme.values()), "cli.help.theme"),
    VERSION("version", "", "cli.help.version"),
    WITHOUT("without", some(FramePart.values()), "cli.help.without");

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

    /// The words of which one has to stand after it; empty where it takes anything else.
    List<String> words() {
        return label.matches(".*[|,].*") ? List.of(label.split("[|,]")) : List.of();
    }

    /// The text that explains it.
    String helpKey() {
        return helpKey;
    }

    /// Whether several values may stand after it.
    boolean takesMany() {
        return label.endsWith("...");
    }

    private static String one(Enum<?>[] constants) {
        return joined("|", constants);
    }

    private static String some(Enum<?>[] constants) {
        return joined(",", constants);
    }

    private static String joined(String between, Enum<?>... constants) {
        return Arrays.stream(constants).map(ExportArguments::word).collect(Collectors.joining(between));
    }
}
