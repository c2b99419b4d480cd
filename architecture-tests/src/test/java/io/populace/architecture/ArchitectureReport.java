package io.populace.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import io.populace.report.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the architecture report as a page and as Markdown: drawings, every rule with its verdict, sizes and metrics. */
final class ArchitectureReport {

    /** The result of a rule. */
    record Verdict(String name, String statement, String reason, String verdict, List<String> violations) {}

    private final Packages packages;
    private final JavaClasses classes;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Dependency> violations = new ArrayList<>();

    ArchitectureReport(Packages packages, JavaClasses classes, List<Rule> rules) {
        this.packages = packages;
        this.classes = classes;
        for (Rule rule : rules) {
            EvaluationResult result = rule.in(packages).evaluate(classes);
            result.handleViolations(
                    (Collection<Dependency> dependencies, String message) -> violations.addAll(dependencies));
            verdicts.add(new Verdict(
                    rule.name(),
                    rule.statement(),
                    rule.reason(),
                    result.hasViolation() ? "missed" : "kept",
                    result.getFailureReport().getDetails()));
        }
    }

    void write(Path checkout, Path folder) throws IOException {
        Metrics metrics = new Metrics(packages.root(), classes);
        String modules = new Graph(packages.root(), this::module)
                .draw("Modules, from the byte code", classes, violations)
                .toSvg();
        String all = new Graph(packages.root(), this::relativePackage)
                .draw("Packages, from the byte code", classes, violations)
                .toSvg();
        Map<String, Object> context = new HashMap<>();
        context.put("charts", List.of(modules, all));
        context.put("rules", verdicts);
        context.put(
                "kept",
                verdicts.stream().filter(rule -> rule.verdict().equals("kept")).count());
        context.put("modules", Modules.in(checkout));
        context.put("packages", metrics.rows());
        context.put("totals", metrics.totals());
        Files.createDirectories(folder);
        new Template(ArchitectureReport.class, "architecture.html").write(context, folder.resolve("architecture.html"));
        new Template(ArchitectureReport.class, "architecture.md").write(context, folder.resolve("architecture.md"));
        Files.writeString(folder.resolve("modules.svg"), modules);
    }

    private String relativePackage(JavaClass type) {
        return type.getPackageName().substring(packages.root().length() + 1);
    }

    private String module(JavaClass type) {
        return relativePackage(type).split("\\.", 2)[0];
    }
}
