package io.populace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Boxes in rows, with arrows that lead down to dependencies. A box is one row above the highest box that it depends on.
 * Broken arrows are red and do not affect the rows.
 */
public record LayeredGraph(String title, List<Node> nodes, List<Edge> edges) {

    private static final int WIDTH = 940;
    private static final int TOP = 56;
    private static final int ROW = 104;
    private static final int BOX_HEIGHT = 44;
    private static final int BOX_WIDTH = 138;

    /**
     * One box.
     *
     * @param name shown in the box, and used by edges
     * @param detail shown below the name
     */
    public record Node(String name, String detail) {}

    /**
     * One arrow.
     *
     * @param detail shown as a tooltip
     * @param broken whether the arrow breaks a rule
     */
    public record Edge(String from, String to, String detail, boolean broken) {}

    private record Place(double x, double y) {}

    /** The graph as an SVG element, which is also valid as a file. */
    public String toSvg() {
        TreeMap<Integer, List<Node>> rows = new TreeMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (Node node : nodes) {
            rows.computeIfAbsent(rank(node.name(), ranks, new HashSet<>()), rank -> new ArrayList<>())
                    .add(node);
        }
        int height = rows.isEmpty() ? 0 : rows.lastKey() + 1;
        Map<String, Place> places = new HashMap<>();
        rows.forEach((rank, row) -> place(row, TOP + (height - 1 - rank) * ROW, places));
        Svg svg = new Svg(title, WIDTH, TOP + height * ROW - (ROW - BOX_HEIGHT) + 24);
        edges.stream().filter(edge -> !edge.broken()).forEach(edge -> draw(edge, places, svg));
        for (Node node : nodes) {
            draw(node, places.getOrDefault(node.name(), new Place(0, 0)), svg);
        }
        edges.stream().filter(Edge::broken).forEach(edge -> draw(edge, places, svg));
        return svg.end();
    }

    /** The length of the longest path down, without edges that close a cycle. */
    private int rank(String name, Map<String, Integer> known, Set<String> above) {
        Integer found = known.get(name);
        if (found != null) {
            return found;
        }
        above.add(name);
        int rank = 0;
        for (Edge edge : edges) {
            if (edge.from().equals(name) && !edge.broken() && !above.contains(edge.to())) {
                rank = Math.max(rank, 1 + rank(edge.to(), known, above));
            }
        }
        above.remove(name);
        known.put(name, rank);
        return rank;
    }

    private static void place(List<Node> row, double y, Map<String, Place> places) {
        double step = (double) WIDTH / row.size();
        for (int i = 0; i < row.size(); i++) {
            places.put(row.get(i).name(), new Place(step * (i + 0.5), y));
        }
    }

    private static void draw(Node node, Place place, Svg svg) {
        svg.box("box", place.x() - BOX_WIDTH / 2.0, place.y(), BOX_WIDTH, BOX_HEIGHT);
        svg.text("label", place.x(), place.y() + 19, "middle", node.name());
        svg.text("mute", place.x(), place.y() + 36, "middle", node.detail());
    }

    private static void draw(Edge edge, Map<String, Place> places, Svg svg) {
        Place from = places.get(edge.from());
        Place to = places.get(edge.to());
        if (from == null || to == null) {
            throw new IllegalArgumentException("edge must join two nodes: " + edge.from() + " to " + edge.to());
        }
        boolean down = from.y() < to.y();
        double startY = from.y() + (down ? BOX_HEIGHT : 0);
        double endY = to.y() + (down ? 0 : BOX_HEIGHT);
        double bend = down ? ROW / 3.0 : -ROW / 3.0;
        String curve = String.format(
                Locale.ROOT,
                "M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f",
                from.x(),
                startY,
                from.x(),
                startY + bend,
                to.x(),
                endY - bend,
                to.x(),
                endY);
        String tip = edge.from() + " to " + edge.to() + ": " + edge.detail();
        svg.path(edge.broken() ? "bad" : "edge", curve, tip);
        double back = down ? -8 : 8;
        String head = String.format(Locale.ROOT, "M%.1f %.1f l-4 %.1f h8 Z", to.x(), endY, back);
        svg.path(edge.broken() ? "badhead" : "head", head, tip);
    }
}
