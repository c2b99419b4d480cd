package io.populace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.report.BarChart.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BarChartTest {

    private static final List<Bar> BARS = List.of(new Bar("new & fast", 4e6, 5e5, false), new Bar("old", 1e6, 0, true));

    @Test
    void drawsBarsAsLongAsTheirValues() {
        Drawing drawing = new Drawing(new BarChart("Speed", "users/s", false, BARS).toSvg());

        double fast = width(drawing.all("rect", "one"));
        double slow = width(drawing.all("rect", "two"));
        assertEquals(4, fast / slow, 0.01);
        assertEquals(List.of("new & fast", "old"), drawing.texts("label"));
        assertEquals(List.of("4 M", "1 M"), drawing.texts("value"));
        assertEquals(List.of("Speed"), drawing.texts("title"));
        assertEquals(List.of("0", "1 M", "2 M", "3 M", "4 M", "5 M", "users/s"), drawing.texts("mute"));
    }

    @Test
    void drawsErrorsFromOneEndToTheOther() {
        Drawing drawing = new Drawing(new BarChart("Speed", "users/s", false, BARS).toSvg());

        Element error = drawing.all("line", "error").get(0);
        double perUser = width(drawing.all("rect", "one")) / 4e6;
        assertEquals(1e6 * perUser, Drawing.number(error, "x2") - Drawing.number(error, "x1"), 0.2);
    }

    @Test
    void drawsTenTimesAsMuchEquallyLongerOnALogarithmicAxis() {
        List<Bar> bars = List.of(new Bar("a", 1e3, 0, false), new Bar("b", 1e4, 0, false), new Bar("c", 1e5, 0, false));
        List<Element> drawn = new Drawing(new BarChart("Speed", "users/s", true, bars).toSvg()).all("rect", "one");

        double first = Drawing.number(drawn.get(0), "width");
        double second = Drawing.number(drawn.get(1), "width");
        double third = Drawing.number(drawn.get(2), "width");
        assertEquals(second - first, third - second, 0.2);
    }

    private static double width(List<Element> bars) {
        return Drawing.number(bars.get(0), "width");
    }
}
