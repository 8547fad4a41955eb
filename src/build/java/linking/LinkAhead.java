package linking;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts into compiled classes what Java otherwise makes anew at every start: the classes of their lambdas, the equality
/// of their records and the choice among the types of a switch. A short export calls a thousand of these once each, and
/// making them took a fifth of its time.
///
/// Started by the build on the classes it has compiled, in place: `java LinkAhead.java target/classes`. What was done
/// already stays as it is.
public final class LinkAhead {
    private LinkAhead() {}

    /// @param arguments the folder of the compiled classes, which with what they use are on the class path
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var hierarchy = ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader());
        var files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy.cached()));
        for (var nest : nests(folder, files).entrySet()) {
            var linked = new Nest(files, nest.getKey(), nest.getValue()).linked();
            for (var file : linked.entrySet()) {
                Files.write(folder.resolve(file.getKey() + ".class"), file.getValue());
            }
        }
    }

    /// The classes by the class that holds their nest, which is the one that may see their private parts.
    private static Map<String, List<ClassModel>> nests(Path folder, ClassFile files) throws IOException {
        try (var found = Files.walk(folder)) {
            var classes = found.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .sorted()
                    .toList();
            var nests = new TreeMap<String, List<ClassModel>>();
            for (var file : classes) {
                var model = files.parse(file);
                nests.computeIfAbsent(Nest.host(model), _ -> new ArrayList<>()).add(model);
            }
            return nests;
        }
    }
}
