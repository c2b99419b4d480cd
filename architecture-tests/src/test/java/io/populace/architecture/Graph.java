package io.populace.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.populace.report.LayeredGraph;
import io.populace.report.LayeredGraph.Edge;
import io.populace.report.LayeredGraph.Node;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The dependencies between groups of classes, from the byte code. */
final class Graph {

    private record Arrow(String from, String to) {}

    private final String root;
    private final Function<JavaClass, String> group;

    /**
     * A graph of classes below a root package.
     *
     * @param group the box that a class belongs to
     */
    Graph(String root, Function<JavaClass, String> group) {
        this.root = root + ".";
        this.group = group;
    }

    /** The drawing. Arrows with a dependency in {@code violations} are red. */
    LayeredGraph draw(String title, JavaClasses classes, Collection<Dependency> violations) {
        TreeMap<String, Integer> boxes = new TreeMap<>();
        Map<Arrow, Integer> arrows = new HashMap<>();
        for (JavaClass type : classes) {
            boxes.merge(group.apply(type), 1, Integer::sum);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (isBetweenBoxes(dependency)) {
                    arrows.merge(arrow(dependency), 1, Integer::sum);
                }
            }
        }
        List<Arrow> broken = violations.stream()
                .filter(this::isBetweenBoxes)
                .map(this::arrow)
                .distinct()
                .toList();
        return new LayeredGraph(
                title,
                boxes.entrySet().stream()
                        .map(box -> new Node(box.getKey(), box.getValue() + " classes"))
                        .toList(),
                arrows.entrySet().stream()
                        .map(arrow -> new Edge(
                                arrow.getKey().from(),
                                arrow.getKey().to(),
                                arrow.getValue() + " dependencies",
                                broken.contains(arrow.getKey())))
                        .sorted(Comparator.comparing(Edge::from).thenComparing(Edge::to))
                        .toList());
    }

    private boolean isBetweenBoxes(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return target.getName().startsWith(root)
                && !group.apply(target).equals(group.apply(dependency.getOriginClass()));
    }

    private Arrow arrow(Dependency dependency) {
        return new Arrow(group.apply(dependency.getOriginClass()), group.apply(dependency.getTargetClass()));
    }
}
