package hearing.cli;

import hearing.analysis.ChartCatalog;
import hearing.cli.usage.Flag;
import hearing.cli.usage.Given;
import hearing.cli.usage.Syntax;
import hearing.cli.usage.Syntax.Operand;
import hearing.cli.usage.WrongUsage;
import hearing.export.FileNames;
import hearing.export.Stoppable;
import hearing.export.request.ExportException;
import hearing.model.value.Id;
import hearing.text.LostLetters;
import hearing.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// `hearing export`: charts as files, with no toolkit started.
final class ExportCommand extends Command {
    private static final Syntax SYNTAX = new Syntax(
            "hearing export",
            "cli.help.export",
            Operand.DATASET,
            List.of(
                    "hearing export [DATASET] (--all | --figure ID...) --out DIR [OPTION...]",
                    "hearing export [DATASET] (--all | --figure ID...) --check [OPTION...]"),
            Arrays.stream(Flag.values()).filter(flag -> flag != Flag.VERSION).toList());

    ExportCommand(Surroundings surroundings) {
        super(surroundings, SYNTAX);
    }

    @Override
    int run(Given given) throws WrongUsage {
        var texts = surroundings.texts();
        var asked = Asked.of(given);
        var wrong = asked.wrong(texts);
        if (wrong.isPresent()) {
            throw new WrongUsage(wrong.get());
        }
        try (var run = new Stoppable()) {
            return run(asked, run::isStopped);
        }
    }

    private int run(Asked asked, BooleanSupplier stopped) throws WrongUsage {
        var texts = surroundings.texts();
        try {
            var catalog = new ChartCatalog(
                    surroundings.datasets().read(asked.dataset(), texts).hearing());
            asked.checkNames(catalog, texts);
            return new ExportJob(surroundings, catalog, asked.order(catalog, texts), stopped).run();
        } catch (Datasets.BrokenDataset broken) {
            broken.sentences().forEach(surroundings::fail);
        } catch (ExportException failed) {
            surroundings.fail(failed.sentence(texts));
        }
        return ExitCode.FAILED;
    }

    /// What the command line says.
    private record Asked(
            Optional<Path> dataset,
            boolean all,
            List<String> figures,
            Optional<Path> folder,
            Optional<String> name,
            boolean evidence,
            boolean check,
            boolean overwrite,
            ExportOptions options) {
        static Asked of(Given given) throws WrongUsage {
            return new Asked(
                    given.operand(Operand.DATASET),
                    given.has(Flag.ALL),
                    given.values(Flag.FIGURE, Optional::of).stream().distinct().toList(),
                    given.path(Flag.OUT),
                    given.value(Flag.NAME, Optional::of),
                    given.has(Flag.EVIDENCE),
                    given.has(Flag.CHECK),
                    given.has(Flag.OVERWRITE),
                    new ExportOptions(given));
        }

        /// Nothing is made for a chart or a baseline there is not: it was misspelt, and what the others would be is
        /// not what was asked for.
        void checkNames(ChartCatalog catalog, Texts texts) throws WrongUsage {
            var known = catalog.ids().stream().map(Id::value).toList();
            for (var figure : figures) {
                if (!known.contains(figure)) {
                    throw WrongUsage.misspelt(texts.get("export.failed.no-chart", figure), figure, known, texts);
                }
            }
            if (options.baseline().isPresent()) {
                checkBaseline(options.baseline().get().value(), catalog, texts);
            }
        }

        private void checkBaseline(String wanted, ChartCatalog catalog, Texts texts) throws WrongUsage {
            var offered = charts(catalog)
                    .flatMap(chart -> catalog.find(chart).stream())
                    .flatMap(content -> content.baselineChoice().stream())
                    .map(Id::value)
                    .distinct()
                    .toList();
            if (offered.isEmpty()) {
                throw new WrongUsage(texts.get("cli.usage.no-choice", wanted));
            }
            if (!offered.contains(wanted)) {
                var sentence = texts.get("cli.usage.no-baseline", wanted, String.join(", ", offered));
                throw WrongUsage.misspelt(sentence, wanted, offered, texts);
            }
        }

        private Stream<Id> charts(ChartCatalog catalog) {
            return all ? catalog.ids().stream() : figures.stream().map(Id::new);
        }

        ExportJob.Order order(ChartCatalog catalog, Texts texts) {
            var request = options.request(texts.locale());
            return new ExportJob.Order(
                    charts(catalog).map(options::view).toList(),
                    options.formats(),
                    request,
                    folder,
                    ownName(),
                    evidence,
                    check,
                    overwrite);
        }

        private Optional<String> ownName() {
            var extension = evidence ? "zip" : options.formats().getFirst().extension();
            return name.flatMap(typed -> FileNames.own(typed, extension));
        }

        /// What makes no sense in the options taken together.
        Optional<String> wrong(Texts texts) {
            if (folder.isEmpty() && !check) {
                return Optional.of(texts.get("cli.usage.missing", Flag.OUT.written()));
            }
            if (all != figures.isEmpty()) {
                return Optional.of(texts.get("cli.usage.which-charts"));
            }
            if (options.isSizedTwice()) {
                return Optional.of(texts.get("cli.usage.sized-twice"));
            }
            if (evidence && options.isFormatGiven()) {
                return Optional.of(texts.get("cli.usage.evidence-format"));
            }
            boolean one = figures.size() == 1 && options.formats().size() == 1;
            if (name.isPresent() && !one && !evidence) {
                return Optional.of(texts.get("cli.usage.one-name"));
            }
            var lost = name.flatMap(typed -> LostLetters.sentence(typed, texts));
            if (lost.isPresent()) {
                return lost;
            }
            if (name.isPresent() && ownName().isEmpty()) {
                return Optional.of(texts.get("cli.usage.bad-name"));
            }
            var request = options.request(texts.locale());
            return options.formats().stream()
                    .flatMap(format -> request.in(format).refusal().stream())
                    .findFirst()
                    .map(refused -> refused.sentence(texts));
        }
    }
}
