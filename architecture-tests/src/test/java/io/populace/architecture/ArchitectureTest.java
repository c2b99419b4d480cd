package io.populace.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    @ParameterizedTest
    @EnumSource
    void projectKeepsTheRule(Rule rule) {
        rule.in(Packages.PROJECT).check(ProjectClasses.ALL);
    }

    /** A minimum, not a count: a rule that sees no classes is never broken. */
    @ParameterizedTest
    @CsvSource({
        "domain, 20",
        "world, 1",
        "datafaker, 5",
        "generation, 45",
        "json, 10",
        "text, 4",
        "files, 5",
        "parquet, 15",
        "postgres, 10",
        "inspect, 15",
        "spark, 20",
        "cli, 15",
        "benchmarks, 5"
    })
    void rulesSeeTheClassesOfEachLayer(String layer, int atLeast) {
        String name = Packages.PROJECT.name(layer);
        List<String> seen = ProjectClasses.ALL.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(name + "."))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getName)
                .toList();
        assertTrue(seen.size() >= atLeast, () -> "only these in " + name + ": " + seen);
    }

    @Test
    void rulesSeeNoTestsAndNoFixtures() {
        List<String> tests = ProjectClasses.ALL.stream()
                .map(JavaClass::getName)
                .filter(name -> name.startsWith("io.populace.architecture.") || name.endsWith("Test"))
                .toList();
        assertEquals(List.of(), tests);
    }

    @Test
    void portsAndEntryPointsNamedByRulesExist() {
        List<String> missing = Stream.of(LibraryRules.PORTS, HabitRules.ENTRY_POINTS)
                .flatMap(List::stream)
                .map(Packages.PROJECT::name)
                .filter(name -> !ProjectClasses.ALL.contain(name))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleFailsWithoutClasses(Rule rule) {
        JavaClasses none = new ClassFileImporter().importClasses();
        assertThrows(AssertionError.class, () -> rule.in(Packages.PROJECT).check(none));
    }
}
