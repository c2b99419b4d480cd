package io.populace.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchitectureReportTest {

    private static final Path CHECKOUT = Path.of("..");

    @TempDir
    private Path folder = Path.of("");

    /** Does not check the verdicts: ArchitectureTest fails on a broken rule, and the report says why. */
    @Test
    void showsEveryRuleOfTheProject() throws IOException {
        Path reports = Path.of("target/reports");

        new ArchitectureReport(Packages.PROJECT, ProjectClasses.ALL, List.of(Rule.values())).write(CHECKOUT, reports);

        String page = Files.readString(reports.resolve("architecture.html"));
        String text = Files.readString(reports.resolve("architecture.md"));
        for (Rule rule : Rule.values()) {
            assertTrue(
                    text.contains("| " + rule.name() + " | " + rule.statement() + " | " + rule.reason()), rule.name());
        }
        assertEquals(2, page.split("<svg class=\"chart\"", -1).length - 1);
        assertTrue(text.contains("| generation-core |"), text);
        assertTrue(text.contains("| generation.drawing |"), text);
        assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("http"), "must load nothing");
    }

    @Test
    void showsABrokenRuleWithItsViolationsAndRedArrows() throws IOException {
        Packages fixture = Packages.fixtureOf(Rule.ARROWS_POINT_INWARD);
        new ArchitectureReport(
                        fixture,
                        new ClassFileImporter().importPackages(fixture.root()),
                        List.of(Rule.ARROWS_POINT_INWARD))
                .write(CHECKOUT, folder);

        String page = Files.readString(folder.resolve("architecture.html"));
        assertTrue(page.contains("<td class=\"verdict missed\">missed</td>"), page);
        assertTrue(page.contains("<path class=\"bad\""), page);
        assertTrue(page.contains("<div class=\"violation bad\">"), page);
    }
}
