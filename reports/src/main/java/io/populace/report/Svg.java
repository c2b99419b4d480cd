package io.populace.report;

import java.util.Locale;

/** Builds one SVG drawing. Every drawing includes the style sheet that gives its classes their colours. */
final class Svg {

    /** In each pair of colours, the first is for a light theme, the second for a dark one. */
    private static final String STYLE = """
            <style>
            svg.chart { --ink: #1f2328; --faint: #d0d7de; --mute: #59636e; --one: #0969da; --two: #8c6d1f; --bad: #cf222e; --paper: #ffffff; --box: #f1f4f8; }
            @media (prefers-color-scheme: dark) {
            svg.chart { --ink: #e6edf3; --faint: #3d444d; --mute: #9198a1; --one: #58a6ff; --two: #d9b45b; --bad: #ff7b72; --paper: #0d1117; --box: #1c2430; }
            }
            svg.chart { background: var(--paper); }
            svg.chart text { font: 13px system-ui, sans-serif; fill: var(--ink); }
            svg.chart text.title { font-size: 16px; font-weight: 600; }
            svg.chart text.mute { fill: var(--mute); font-size: 12px; }
            svg.chart line, svg.chart path { fill: none; stroke-width: 1.5; }
            svg.chart .grid { stroke: var(--faint); stroke-width: 1; }
            svg.chart .error { stroke: var(--ink); }
            svg.chart rect.one, svg.chart circle.one { fill: var(--one); }
            svg.chart rect.two, svg.chart circle.two { fill: var(--two); }
            svg.chart path.one, svg.chart line.one { stroke: var(--one); }
            svg.chart path.two, svg.chart line.two { stroke: var(--two); }
            svg.chart path.bad { stroke: var(--bad); stroke-width: 2.5; }
            svg.chart path.edge { stroke: var(--mute); stroke-opacity: 0.75; }
            svg.chart path.head { fill: var(--mute); }
            svg.chart path.badhead { fill: var(--bad); }
            svg.chart rect.box { fill: var(--box); stroke: var(--mute); }
            </style>
            """;

    private final StringBuilder out = new StringBuilder();

    Svg(String title, int width, int height) {
        add(
                "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" "
                        + "viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n",
                escape(title), width, height, width, height);
        out.append(STYLE);
        text("title", 16, 26, "start", title);
    }

    void text(String type, double x, double y, String anchor, String text) {
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                type, x, y, anchor, escape(text));
    }

    void line(String type, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n", type, x1, y1, x2, y2);
    }

    void box(String type, double x, double y, double width, double height) {
        add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\"/>\n",
                type, x, y, width, height);
    }

    void dot(String type, double x, double y) {
        add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>\n", type, x, y);
    }

    /** A path with a tooltip. */
    void path(String type, String path, String tip) {
        add("<path class=\"%s\" d=\"%s\"><title>%s</title></path>\n", type, path, escape(tip));
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
