package io.populace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.report.LayeredGraph.Edge;
import io.populace.report.LayeredGraph.Node;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LayeredGraphTest {

    private static final List<Node> NODES =
            List.of(new Node("cli", "9"), new Node("json", "5"), new Node("core", "40"), new Node("domain", "20"));

    @Test
    void putsEachAboveAllThatItDependsOn() {
        List<Edge> edges = List.of(
                edge("cli", "json", false),
                edge("cli", "domain", false),
                edge("json", "core", false),
                edge("core", "domain", false));

        assertEquals(List.of("cli", "json", "core", "domain"), fromTopToBottom(edges));
    }

    @Test
    void drawsWhatIsBrokenInRedAndMovesNothingForIt() {
        List<Edge> edges = List.of(edge("json", "core", false), edge("core", "json", true));

        assertEquals("json", fromTopToBottom(edges).get(0));
        Drawing drawing = new Drawing(new LayeredGraph("Layers", NODES, edges).toSvg());
        assertEquals(1, drawing.all("path", "bad").size());
        assertEquals(
                "core to json: 3 classes", drawing.all("path", "bad").get(0).getTextContent());
        assertEquals(1, drawing.all("path", "edge").size());
    }

    @Test
    void drawsACircleTooThoughItHasNoTop() {
        List<Edge> circle = List.of(edge("json", "core", false), edge("core", "json", false));
        assertEquals(
                2,
                new Drawing(new LayeredGraph("Layers", NODES, circle).toSvg())
                        .all("path", "edge")
                        .size());
    }

    @Test
    void refusesAnEdgeThatLeadsNowhere() {
        LayeredGraph graph = new LayeredGraph("Layers", NODES, List.of(edge("json", "xml", false)));
        assertEquals(
                "edge must join two nodes: json to xml",
                assertThrows(IllegalArgumentException.class, graph::toSvg).getMessage());
    }

    private static Edge edge(String from, String to, boolean broken) {
        return new Edge(from, to, "3 classes", broken);
    }

    private static List<String> fromTopToBottom(List<Edge> edges) {
        return new Drawing(new LayeredGraph("Layers", NODES, edges).toSvg())
                .all("text", "label").stream()
                        .sorted(Comparator.comparingDouble(label -> Drawing.number(label, "y")))
                        .map(Element::getTextContent)
                        .toList();
    }
}
