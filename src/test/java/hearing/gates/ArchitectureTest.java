package hearing.gates;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import hearing.text.Texts;
import org.junit.jupiter.api.Test;

/// Who may never import whom.
class ArchitectureTest {
    // By its folder: in the tests' patched module the program and its tests share every package.
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Texts.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void the_rules_see_the_whole_program() {
        assertThat(CLASSES).hasSizeGreaterThan(150);
        assertThat(CLASSES.containPackage("hearing.model")).isTrue();
        assertThat(CLASSES.containPackage("hearing.ui.shell")).isTrue();
    }

    @Test
    void every_part_knows_only_whom_the_list_in_contributing_names() {
        var rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var part : Parts.KNOWN.keySet()) {
            rule = rule.layer(part).definedBy(Parts.in(part));
        }
        for (var part : Parts.KNOWN.entrySet()) {
            var from = rule.whereLayer(part.getKey());
            var known = part.getValue();
            rule = known.isEmpty()
                    ? from.mayNotAccessAnyLayer()
                    : from.mayOnlyAccessLayers(known.toArray(String[]::new));
        }
        check(rule.ensureAllClassesAreContainedInArchitecture());
    }

    @Test
    void the_list_in_contributing_allows_nothing_that_nobody_does() {
        assertThat(Parts.KNOWN).isEqualTo(Parts.known(CLASSES));
    }

    @Test
    void model_needs_nothing_but_the_jdk() {
        check(noClasses()
                .that()
                .resideInAPackage("hearing.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "hearing.model..", "org.jspecify..")
                .because("it outlives every toolkit and format"));
    }

    @Test
    void javafx_stays_in_ui_and_app() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("hearing.ui..", "hearing.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("everything else runs with no toolkit"));
    }

    @Test
    void json_stays_in_io() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("hearing.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("one package knows the shape of the file"));
    }

    @Test
    void the_library_of_the_command_line_stays_in_one_package() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("hearing.cli.usage")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.cli..")
                .because("commands read words by meaning"));
    }

    @Test
    void awt_stays_where_pdfbox_asks_for_it() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("hearing.export.pdf")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                        .and(not(resideInAPackage("java.awt.geom"))))
                .because("paper has one painter, which is alike on every system; geometry alone paints nothing"));
    }

    @Test
    void view_models_never_touch_the_scene_graph() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .because("they are tested without a window"));
    }

    @Test
    void screens_do_not_know_each_other() {
        check(slices().matching("hearing.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage("hearing.ui.."),
                        resideInAnyPackage("hearing.ui.common..", "hearing.ui.state..", "hearing.ui.chart.."))
                .because("they meet in ui.state and by fx:include"));
    }

    @Test
    void settings_stay_in_app() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("hearing.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.prefs..")
                .because("one place knows where they are kept"));
    }

    @Test
    void packages_are_free_of_cycles() {
        check(slices().matching("hearing.(**)").should().beFreeOfCycles());
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
