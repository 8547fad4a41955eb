package hearing.gates;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The parts of the program and whom each may know, as CONTRIBUTING.md lists them: what a reader is told is the rule.
final class Parts {
    private static final String CONTROLLERS = "controllers";

    /// Each part, and whom it may know.
    static final Map<String, Set<String>> KNOWN = read(Path.of("CONTRIBUTING.md"));

    private Parts() {}

    /// The classes of a part.
    static DescribedPredicate<JavaClass> in(String part) {
        return DescribedPredicate.describe(part, each -> part.equals(of(each)));
    }

    /// Whom each part knows in truth.
    static Map<String, Set<String>> known(JavaClasses classes) {
        var known = new TreeMap<String, Set<String>>();
        for (var each : classes) {
            var whom = known.computeIfAbsent(of(each), _ -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(target -> target.getPackageName().startsWith("hearing."))
                    .map(Parts::of)
                    .forEach(whom::add);
        }
        known.forEach((part, whom) -> whom.remove(part));
        return known;
    }

    /// The part with the longest name that its package begins with; controllers are one of their own.
    private static String of(JavaClass type) {
        var name = type.getBaseComponentType()
                .getName()
                .replaceFirst("^hearing\\.", "")
                .replaceFirst("\\$.*", "");
        if (name.startsWith("ui.") && name.endsWith("Controller")) {
            return CONTROLLERS;
        }
        return KNOWN.keySet().stream()
                .filter(part -> name.startsWith(part + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("none");
    }

    private static Map<String, Set<String>> read(Path file) {
        var known = new TreeMap<String, Set<String>>();
        try (var lines = Files.lines(file)) {
            lines.filter(line -> line.matches("[a-z.]+ +→ .*")).forEach(line -> {
                var sides = line.split(" +→ ", 2);
                known.put(
                        sides[0],
                        sides[1].equals("nothing") ? Set.of() : new TreeSet<>(Arrays.asList(sides[1].split(", "))));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return known;
    }
}
