package hearing.ui.exporting;

import hearing.chart.ChartView;
import hearing.export.request.ExportArguments;
import hearing.export.request.ExportRequest;
import hearing.text.Texts;
import hearing.ui.exporting.form.ExportChoices;
import hearing.ui.exporting.form.ExportChoices.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The command line that gives the same as the window's choices, as it is typed in the folder of the program.
///
/// @param dataset the file of the dataset; empty for the shipped one
/// @param folder where files go
/// @param name the file's name, where it is not the usual one
record CommandWords(Optional<Path> dataset, Path folder, Optional<String> name) {
    private static final String PLAIN = "[A-Za-z0-9_./:,+=@%-]+";
    // Inside double quotes a shell reads these itself, an interactive one the exclamation mark too; the single quote is
    // not among them, but an argument that has one needs double quotes within.
    private static final Pattern READ_BY_SHELLS = Pattern.compile("[!$`\"']");
    // Maven's exec plugin takes spaces from the ends of an argument and replaces its own placeholder, quoted or not;
    // controls do not come through a terminal.
    private static final Pattern BEYOND_QUOTING = Pattern.compile("^ | $|%classpath|\\p{Cc}");

    /// What the sheet shows.
    ///
    /// @param words the command line, or why there is none; nothing where that is said elsewhere
    /// @param runs whether it is a command line
    record Shown(String words, boolean runs) {
        static final Shown NOTHING = new Shown("", false);

        static Shown refused(String why) {
            return new Shown(why, false);
        }
    }

    /// What the sheet shows for these choices.
    Shown shown(ExportChoices choices, ChartView chart, ExportRequest request, Texts texts) {
        return line(choices, chart, request)
                .map(line -> new Shown(line, true))
                .orElseGet(() -> Shown.refused(texts.get("exporting.no-command")));
    }

    /// The whole line; empty where no quotes bring an argument through unchanged.
    Optional<String> line(ExportChoices choices, ChartView chart, ExportRequest request) {
        var arguments = arguments(choices, chart, request);
        return arguments.stream().anyMatch(BEYOND_QUOTING.asPredicate())
                ? Optional.empty()
                : Optional.of(line(arguments));
    }

    // The quotes begin before the dash: PowerShell would part the word at its dot.
    private static String line(List<String> arguments) {
        if (arguments.stream().noneMatch(READ_BY_SHELLS.asPredicate())) {
            return "mvn -q \"-Dhearing.args=" + quoted(arguments, "'", "\"").replace("\\", "\\\\") + "\"";
        }
        return "mvn -q '-Dhearing.args=" + quoted(arguments, "\"", "'").replace("'", "'\\''") + "'";
    }

    /// What the program is given.
    List<String> arguments(ExportChoices choices, ChartView chart, ExportRequest request) {
        var arguments = new ArrayList<String>();
        arguments.add("export");
        dataset.ifPresent(file -> arguments.add(file.toAbsolutePath().toString()));
        boolean all = choices.scope.get() == Scope.ALL;
        arguments.addAll(all ? List.of("--all") : ExportArguments.of(chart));
        boolean evidence = choices.evidence.get();
        arguments.addAll(
                evidence ? ExportArguments.ofEvidence(request) : ExportArguments.of(request, choices.formats.get()));
        arguments.addAll(List.of("--out", folder.toAbsolutePath().toString()));
        if (evidence || !all) {
            name.ifPresent(own -> arguments.addAll(List.of("--name", own)));
        }
        return List.copyOf(arguments);
    }

    /// Arguments in the quotes Maven's exec plugin takes off again: it knows no sign that shields another, but puts
    /// together what stands in different quotes without a space between.
    private static String quoted(List<String> arguments, String quote, String other) {
        return arguments.stream()
                .map(argument -> argument.matches(PLAIN) ? argument : quoted(argument, quote, other))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String argument, String quote, String other) {
        // Maven would put a property's value for ${name}, unless the quotes end and begin again in it.
        var parted =
                argument.replace(quote, quote + other + quote + other + quote).replace("${", "$" + quote + quote + "{");
        return quote + parted + quote;
    }
}
