package io.populace.report;

import java.util.List;

/**
 * Horizontal bars with error marks, on a linear axis from 0 or on a logarithmic one.
 *
 * @param unit the unit of the values
 * @param log whether the axis is logarithmic, for values too far apart for a linear one
 */
public record BarChart(String title, String unit, boolean log, List<Bar> bars) {

    private static final int WIDTH = 820;
    private static final int LEFT = 250;
    private static final int RIGHT = 700;
    private static final int TOP = 44;
    private static final int ROW = 30;

    /**
     * One bar.
     *
     * @param error half the width of the confidence interval
     * @param baseline whether the bar is a baseline for comparison; it has another colour
     */
    public record Bar(String label, double value, double error, boolean baseline) {}

    /** The chart as an SVG element, which is also valid as a file. */
    public String toSvg() {
        int bottom = TOP + ROW * bars.size();
        Svg svg = new Svg(title, WIDTH, bottom + 48);
        double max = bars.stream()
                .mapToDouble(bar -> bar.value() + bar.error())
                .max()
                .orElse(1);
        double min = bars.stream().mapToDouble(Bar::value).min().orElse(1);
        Axis axis = log ? Axis.log(10, min / 2, max) : Axis.linear(max);
        for (double tick : axis.ticks()) {
            svg.line("grid", x(axis, tick), TOP, x(axis, tick), bottom);
            svg.text("mute", x(axis, tick), bottom + 16, "middle", Axis.label(tick));
        }
        svg.text("mute", RIGHT, bottom + 36, "end", unit + (log ? ", logarithmic" : ""));
        for (int i = 0; i < bars.size(); i++) {
            draw(bars.get(i), axis, TOP + ROW * i, svg);
        }
        return svg.end();
    }

    private static void draw(Bar bar, Axis axis, double y, Svg svg) {
        double middle = y + ROW / 2.0;
        double low = x(axis, bar.value() - bar.error());
        double high = x(axis, bar.value() + bar.error());
        svg.text("label", LEFT - 10, middle + 4, "end", bar.label());
        svg.box(bar.baseline() ? "two" : "one", LEFT, y + 5, Math.max(1, x(axis, bar.value()) - LEFT), ROW - 10);
        svg.line("error", low, middle, high, middle);
        svg.line("error", low, middle - 4, low, middle + 4);
        svg.line("error", high, middle - 4, high, middle + 4);
        svg.text("value", high + 8, middle + 4, "start", Axis.label(bar.value()));
    }

    private static double x(Axis axis, double value) {
        return LEFT + (RIGHT - LEFT) * axis.position(value);
    }
}
