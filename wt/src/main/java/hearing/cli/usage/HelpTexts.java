package hearing.cli.usage;

import hearing.text.Texts;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;

/// The words of `--help`, under the names picocli looks for.
public final class HelpTexts {
    private HelpTexts() {}

    /// All of them in one language.
    public static ResourceBundle of(Texts texts) {
        var words = Map.ofEntries(
                Map.entry("usage.synopsisHeading", texts.get("cli.help.usage") + "%n"),
                Map.entry("usage.parameterListHeading", "%n" + texts.get("cli.help.parameters") + "%n"),
                Map.entry("usage.optionListHeading", "%n" + texts.get("cli.help.options") + "%n"),
                Map.entry("usage.commandListHeading", "%n" + texts.get("cli.help.commands") + "%n"),
                Map.entry("hearing.usage.header", texts.get("cli.help.about") + "%n"),
                Map.entry("hearing.usage.footer", "%n" + texts.get("cli.help.exit-codes")),
                Map.entry("hearing.export.usage.header", texts.get("cli.help.export")),
                Map.entry("hearing.list.usage.header", texts.get("cli.help.list")),
                Map.entry("hearing.validate.usage.header", texts.get("cli.help.validate")),
                Map.entry("dataset", texts.get("cli.help.dataset")),
                Map.entry("file", texts.get("cli.help.file")),
                Map.entry("all", texts.get("cli.help.all")),
                Map.entry("figure", texts.get("cli.help.figure")),
                Map.entry("out", texts.get("cli.help.out")),
                Map.entry("size", texts.get("cli.help.size")),
                Map.entry("scale", texts.get("cli.help.scale")),
                Map.entry("format", texts.get("cli.help.format")),
                Map.entry("preset", texts.get("cli.help.preset")),
                Map.entry("dpi", texts.get("cli.help.dpi")),
                Map.entry("page", texts.get("cli.help.page")),
                Map.entry("background", texts.get("cli.help.background")),
                Map.entry("without", texts.get("cli.help.without")),
                Map.entry("border", texts.get("cli.help.border")),
                Map.entry("margin", texts.get("cli.help.margin")),
                Map.entry("chart-scale", texts.get("cli.help.chart-scale")),
                Map.entry("baseline", texts.get("cli.help.baseline")),
                Map.entry("name", texts.get("cli.help.name")),
                Map.entry("evidence", texts.get("cli.help.evidence")),
                Map.entry("check", texts.get("cli.help.check")),
                Map.entry("theme", texts.get("cli.help.theme")),
                Map.entry("lang", texts.get("cli.help.lang")),
                Map.entry("overwrite", texts.get("cli.help.overwrite")),
                Map.entry("help", texts.get("cli.help.help")),
                Map.entry("version", texts.get("cli.help.version")));
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return words.entrySet().stream()
                        .map(word -> new Object[] {word.getKey(), word.getValue()})
                        .toArray(Object[][]::new);
            }
        };
    }
}
