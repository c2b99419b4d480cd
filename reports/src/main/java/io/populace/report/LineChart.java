package io.populace.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * At most two lines with error marks over a logarithmic x axis.
 *
 * @param base the base of the tick marks on the x axis: 2 or 10
 */
public record LineChart(String title, String xUnit, int base, String yUnit, List<Series> series) {

    private static final int WIDTH = 820;
    private static final int LEFT = 90;
    private static final int RIGHT = 780;
    private static final int TOP = 64;
    private static final int BOTTOM = 304;
    private static final List<String> COLOURS = List.of("one", "two");

    /** One line. */
    public record Series(String name, List<Point> points) {}

    /**
     * One point.
     *
     * @param error half the width of the confidence interval of y
     */
    public record Point(double x, double y, double error) {}

    /** The chart as an SVG element, which is also valid as a file. */
    public String toSvg() {
        Svg svg = new Svg(title, WIDTH, BOTTOM + 48);
        Axis across = Axis.log(
                base, points(Point::x).min().orElse(1), points(Point::x).max().orElse(base));
        Axis up = Axis.linear(points(point -> point.y() + point.error()).max().orElse(1));
        for (double tick : up.ticks()) {
            svg.line("grid", LEFT, y(up, tick), RIGHT, y(up, tick));
            svg.text("mute", LEFT - 8, y(up, tick) + 4, "end", Axis.label(tick));
        }
        for (double tick : across.ticks()) {
            svg.text("mute", x(across, tick), BOTTOM + 18, "middle", Axis.label(tick));
        }
        svg.text("mute", RIGHT, BOTTOM + 38, "end", xUnit);
        svg.text("mute", 16, TOP - 16, "start", yUnit);
        for (int i = 0; i < series.size(); i++) {
            draw(series.get(i), COLOURS.get(i), across, up, svg);
            svg.dot(COLOURS.get(i), RIGHT - 180 + 100.0 * i, TOP - 20);
            svg.text(
                    "label",
                    RIGHT - 170 + 100.0 * i,
                    TOP - 16,
                    "start",
                    series.get(i).name());
        }
        return svg.end();
    }

    private DoubleStream points(ToDoubleFunction<Point> value) {
        return series.stream().flatMap(one -> one.points().stream()).mapToDouble(value);
    }

    private static void draw(Series series, String colour, Axis across, Axis up, Svg svg) {
        StringBuilder path = new StringBuilder();
        for (Point point : series.points()) {
            double x = x(across, point.x());
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : " L", x, y(up, point.y())));
            svg.line(colour, x, y(up, point.y() - point.error()), x, y(up, point.y() + point.error()));
            svg.dot(colour, x, y(up, point.y()));
        }
        svg.path(colour, path.toString(), series.name());
    }

    private static double x(Axis axis, double value) {
        return LEFT + (RIGHT - LEFT) * axis.position(value);
    }

    private static double y(Axis axis, double value) {
        return BOTTOM - (BOTTOM - TOP) * axis.position(value);
    }
}
