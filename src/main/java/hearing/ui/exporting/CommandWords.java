package hearing.ui.exporting;

import hearing.chart.ChartView;
import hearing.export.request.ExportArguments;
import hearing.export.request.ExportRequest;
import hearing.ui.exporting.form.ExportChoices;
import hearing.ui.exporting.form.ExportChoices.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The command line that gives the same as the window's choices, as it is typed in the folder of the program.
///
/// @param dataset the file of the dataset; empty for the shipped one
/// @param folder where files go
/// @param name the file's name, where it is not the usual one
record CommandWords(Optional<Path> dataset, Path folder, Optional<String> name) {
    private static final String PLAIN = "[A-Za-z0-9_./:,+=@%-]+";

    /// The whole line.
    String line(ExportChoices choices, ChartView chart, ExportRequest request) {
        var inner = arguments(choices, chart, request).stream()
                .map(CommandWords::quoted)
                .collect(Collectors.joining(" "));
        // The quotes begin before the dash: PowerShell would part the word at its dot.
        return "mvn -q \"-Dhearing.args=" + shielded(inner) + "\"";
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

    /// An argument in the quotes Maven takes off again: single ones, or double ones around single ones.
    private static String quoted(String argument) {
        if (argument.matches(PLAIN)) {
            return argument;
        }
        return argument.contains("'") ? "\"" + argument + "\"" : "'" + argument + "'";
    }

    /// What a shell would change inside double quotes is kept from it.
    private static String shielded(String words) {
        return words.replaceAll("[\\\\\"$`]", "\\\\$0");
    }
}
