package io.populace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.report.LineChart.Point;
import io.populace.report.LineChart.Series;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LineChartTest {

    @Test
    void drawsMoreHigherAndFurtherRightWhatIsFurtherOn() {
        Series series = new Series("fast", List.of(new Point(1, 100, 10), new Point(2, 200, 0), new Point(4, 400, 0)));
        Drawing drawing = new Drawing(new LineChart("Growth", "threads", 2, "users/s", List.of(series)).toSvg());

        List<Element> dots = drawing.all("circle", "one");
        double step = at(dots, 1, "cx") - at(dots, 0, "cx");
        assertEquals(step, at(dots, 2, "cx") - at(dots, 1, "cx"), 0.2);
        assertEquals(2 * (at(dots, 0, "cy") - at(dots, 1, "cy")), at(dots, 1, "cy") - at(dots, 2, "cy"), 0.2);
        assertTrue(step > 0);
        assertEquals(List.of("fast"), drawing.texts("label"));
        assertTrue(drawing.texts("mute").containsAll(List.of("1", "2", "4", "threads", "users/s", "400")));
    }

    private static double at(List<Element> dots, int index, String attribute) {
        return Drawing.number(dots.get(index), attribute);
    }
}
