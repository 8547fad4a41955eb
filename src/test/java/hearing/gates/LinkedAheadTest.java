package hearing.gates;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.app.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the build puts into the classes, so that no start has to make it (`src/build/java/linking`).
class LinkedAheadTest {
    @Test
    void only_the_words_of_records_are_made_when_they_are_first_asked_for() throws Exception {
        assertThat(calls())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.name().stringValue()).isEqualTo("toString"));
    }

    @Test
    void every_lambda_class_belongs_to_a_class_that_knows_it() throws Exception {
        var classes = classes();
        var names =
                classes.stream().map(each -> each.thisClass().asInternalName()).toList();
        assertThat(names)
                .filteredOn(name -> name.endsWith("$$Lambdas"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(names).contains(name.replace("$$Lambdas", "")));
    }

    private static List<InvokeDynamicInstruction> calls() throws Exception {
        return classes().stream()
                .flatMap(each -> each.methods().stream())
                .map(MethodModel::code)
                .flatMap(Optional::stream)
                .flatMap(CodeModel::elementStream)
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(InvokeDynamicInstruction.class::cast)
                .toList();
    }

    private static List<ClassModel> classes() throws URISyntaxException, IOException {
        var folder =
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(LinkedAheadTest::parsed)
                    .toList();
        }
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
