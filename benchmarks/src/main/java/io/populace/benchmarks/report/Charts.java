package io.populace.benchmarks.report;

import io.populace.report.BarChart;
import io.populace.report.BarChart.Bar;
import io.populace.report.LineChart;
import io.populace.report.LineChart.Point;
import io.populace.report.LineChart.Series;
import java.util.List;
import java.util.stream.Stream;

/** The charts of the report. */
final class Charts {

    private final Measurements measurements;

    Charts(Measurements measurements) {
        this.measurements = measurements;
    }

    /** All charts; that of the streams only if the run measured them. */
    List<String> all() {
        Stream<String> streams =
                measurements.startingWith("StreamBenchmark.").isEmpty() ? Stream.empty() : Stream.of(objects());
        return Stream.concat(Stream.of(engines(), oneCore(), threads(), counts()), streams)
                .toList();
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
