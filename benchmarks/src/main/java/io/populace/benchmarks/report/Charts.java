package io.populace.benchmarks.report;

import io.populace.report.BarChart;
import io.populace.report.BarChart.Bar;
import io.populace.report.LineChart;
import io.populace.report.LineChart.Point;
import io.populace.report.LineChart.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The charts of the report. */
final class Charts {

    private static final String FORMATS = "BlockBenchmark.block format=";

    private final Measurements measurements;

    Charts(Measurements measurements) {
        this.measurements = measurements;
    }

    /** All charts; those of streams and formats only if the run measured them. */
    List<String> all() {
        List<String> charts = new ArrayList<>(List.of(engines(), oneCore(), threads(), counts()));
        if (!measurements.startingWith("StreamBenchmark.").isEmpty()) {
            charts.add(objects());
        }
        if (!formats().isEmpty()) {
            charts.add(formatSpeeds());
            charts.add(formatSizes());
        }
        return charts;
    }

    /** The engines and Datafaker. */
    String engines() {
        return bars(
                "A million users: engines and Datafaker",
                true,
                Stream.of(
                        bar("parallel engine", "EngineBenchmark.parallel count=1000000", false),
                        bar("sequential engine", "EngineBenchmark.sequential count=1000000", false),
                        bar("Datafaker, parallel stream", "DatafakerBaseline.parallelStream", true),
                        bar("Datafaker, sequential", "DatafakerBaseline.sequential", true)));
    }

    /** One core, step by step, with Jackson and a plain copy for comparison. */
    private String oneCore() {
        return bars(
                "One core: from index to JSON",
                true,
                Stream.of(
                        bar("copy of the same bytes", "EncodeBenchmark.copy", true),
                        bar("draw", "EncodeBenchmark.draw", false),
                        bar("encode", "EncodeBenchmark.encode", false),
                        bar("draw and encode", "EncodeBenchmark.drawAndEncode", false),
                        bar("Jackson's generator, encode", "EncodeBenchmark.jacksonGenerator", true)));
    }

    /** Users as objects. */
    private String objects() {
        return bars(
                "Users as objects: Stream<User>",
                false,
                Stream.of(
                        bar("parallel", "StreamBenchmark.parallel", false),
                        bar("sequential", "StreamBenchmark.sequential", false)));
    }

    /** Users per second by format, on one core. */
    private String formatSpeeds() {
        return bars(
                "One core: users into blocks of a format",
                false,
                formats().stream().map(one -> Stream.of(new Bar(format(one), one.users(), one.error(), false))));
    }

    /** Bytes per user by format. */
    private String formatSizes() {
        List<Bar> bars = formats().stream()
                .map(one -> new Bar(format(one), one.megabytes() * 1e6 / one.users(), 0, false))
                .toList();
        return new BarChart("Bytes per user by format", "B", false, bars).toSvg();
    }

    private List<Measurement> formats() {
        return measurements.startingWith(FORMATS);
    }

    private static String format(Measurement one) {
        return one.name().substring(FORMATS.length());
    }

    private String threads() {
        return new LineChart(
                        "Throughput over threads",
                        "threads",
                        2,
                        "users/s",
                        List.of(new Series("parallel", points("ThreadsBenchmark.parallel threads="))))
                .toSvg();
    }

    private String counts() {
        return new LineChart(
                        "Throughput over users per run",
                        "users per run",
                        10,
                        "users/s",
                        List.of(
                                new Series("parallel", points("EngineBenchmark.parallel count=")),
                                new Series("sequential", points("EngineBenchmark.sequential count="))))
                .toSvg();
    }

    private List<Point> points(String prefix) {
        return measurements.startingWith(prefix).stream()
                .map(one ->
                        new Point(Double.parseDouble(one.name().substring(prefix.length())), one.users(), one.error()))
                .toList();
    }

    private Stream<Bar> bar(String label, String name, boolean baseline) {
        return measurements.named(name).stream().map(one -> new Bar(label, one.users(), one.error(), baseline));
    }

    private static String bars(String title, boolean log, Stream<Stream<Bar>> bars) {
        return new BarChart(title, "users/s", log, bars.flatMap(bar -> bar).toList()).toSvg();
    }
}
