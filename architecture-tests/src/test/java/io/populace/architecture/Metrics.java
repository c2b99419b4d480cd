package io.populace.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.metrics.ArchitectureMetrics;
import com.tngtech.archunit.library.metrics.ComponentDependencyMetrics;
import com.tngtech.archunit.library.metrics.LakosMetrics;
import com.tngtech.archunit.library.metrics.MetricsComponent;
import com.tngtech.archunit.library.metrics.MetricsComponents;
import com.tngtech.archunit.library.metrics.VisibilityMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The package metrics of ArchUnit: those of Lakos, those of Martin, and its visibility metrics. */
final class Metrics {

    /** The metrics of one package. */
    record PackageRow(
            String name,
            int classes,
            int afferent,
            int efferent,
            String instability,
            String abstractness,
            String distance,
            String visibility) {}

    /** The metrics of all packages together. */
    record Total(String name, String value) {}

    private final String root;
    private final MetricsComponents<JavaClass> packages;

    Metrics(String root, JavaClasses classes) {
        this.root = root;
        this.packages = MetricsComponents.from(new ArrayList<>(classes), JavaClass::getPackageName);
    }

    List<PackageRow> rows() {
        ComponentDependencyMetrics martin = ArchitectureMetrics.componentDependencyMetrics(packages);
        VisibilityMetrics visibility = ArchitectureMetrics.visibilityMetrics(packages);
        return packages.stream()
                .map(MetricsComponent::getIdentifier)
                .sorted()
                .map(name -> new PackageRow(
                        name.substring(root.length() + 1),
                        packages.tryGetComponent(name)
                                .map(List::copyOf)
                                .orElse(List.of())
                                .size(),
                        martin.getAfferentCoupling(name),
                        martin.getEfferentCoupling(name),
                        format(martin.getInstability(name)),
                        format(martin.getAbstractness(name)),
                        format(martin.getNormalizedDistanceFromMainSequence(name)),
                        format(visibility.getRelativeVisibility(name))))
                .toList();
    }

    List<Total> totals() {
        LakosMetrics lakos = ArchitectureMetrics.lakosMetrics(packages);
        VisibilityMetrics visibility = ArchitectureMetrics.visibilityMetrics(packages);
        return List.of(
                new Total(
                        "Cumulative component dependency (Lakos)",
                        String.valueOf(lakos.getCumulativeComponentDependency())),
                new Total("Average component dependency", format(lakos.getAverageComponentDependency())),
                new Total(
                        "Relative average component dependency", format(lakos.getRelativeAverageComponentDependency())),
                new Total(
                        "Normalized cumulative component dependency",
                        format(lakos.getNormalizedCumulativeComponentDependency())),
                new Total("Average relative visibility", format(visibility.getAverageRelativeVisibility())),
                new Total("Global relative visibility", format(visibility.getGlobalRelativeVisibility())));
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
