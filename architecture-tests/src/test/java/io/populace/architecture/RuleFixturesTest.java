package io.populace.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks each rule with classes that break it, so that no rule passes because it checks the wrong thing. */
class RuleFixturesTest {

    /** ArchUnit names the class or member that breaks a rule in the first angle brackets of a line. */
    private static final Pattern CULPRIT = Pattern.compile("^[^<\n]*<(.+?)>(?= |$)", Pattern.MULTILINE);

    private static final String MARK = " is annotated with <" + Breaks.class.getName() + ">";

    @ParameterizedTest
    @EnumSource
    void reportsAllThatBreaksTheRuleAndNothingElse(Rule rule) {
        Packages fixture = Packages.fixtureOf(rule);
        JavaClasses classes = new ClassFileImporter().importPackages(fixture.root());
        NavigableSet<String> breaking = marked(classes);
        assertFalse(breaking.isEmpty(), "something must break the rule");
        assertTrue(classes.stream().anyMatch(RuleFixturesTest::keepsTheRule), "something must keep the rule");

        List<String> violations = rule.in(fixture).evaluate(classes).getFailureReport().getDetails().stream()
                .filter(violation -> !violation.contains(MARK)) // the annotation is a dependency too
                .toList();

        NavigableSet<String> reported = new TreeSet<>();
        for (String violation : violations) {
            List<String> culprits = CULPRIT.matcher(violation)
                    .results()
                    .map(line -> classOrMember(line.group(1), breaking))
                    .toList();
            assertFalse(culprits.isEmpty(), violation);
            reported.addAll(culprits);
        }
        assertEquals(breaking, reported, () -> String.join("\n", violations));
    }

    private static NavigableSet<String> marked(JavaClasses classes) {
        NavigableSet<String> names = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Breaks.class)) {
                names.add(type.getName());
            }
            type.getMembers().stream()
                    .filter(member -> member.isAnnotatedWith(Breaks.class))
                    .map(JavaMember::getFullName)
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean keepsTheRule(JavaClass type) {
        return !type.isAnnotatedWith(Breaks.class)
                && type.getMembers().stream().noneMatch(member -> member.isAnnotatedWith(Breaks.class));
    }

    /** The class of a member if the whole class is marked, or else the member. */
    private static String classOrMember(String culprit, NavigableSet<String> marked) {
        return marked.stream()
                .filter(name -> culprit.startsWith(name + "."))
                .findFirst()
                .orElse(culprit);
    }
}
