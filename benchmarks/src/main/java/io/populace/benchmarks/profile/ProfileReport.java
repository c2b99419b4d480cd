package io.populace.benchmarks.profile;

import io.populace.benchmarks.profile.Recorded.Pauses;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A profile as text: totals, then tables of methods, allocation and pauses. */
final class ProfileReport {

    /** Methods and classes with a smaller share of all samples are left out. */
    private static final double LEAST_SHARE = 0.001;

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private final String workload;
    private final Runs runs;
    private final Recorded recorded;
    private final StringBuilder out = new StringBuilder();

    ProfileReport(String workload, Runs runs, Recorded recorded) {
        this.workload = workload;
        this.runs = runs;
        this.recorded = recorded;
    }

    String text() {
        totals();
        methods();
        allocation();
        pauses();
        return out.toString();
    }

    private void totals() {
        double seconds = seconds(runs.time());
        line("profile of    %s, %,d users per run", workload, runs.users() / runs.runs());
        line("total time    %.3f s, %,d runs after a warm-up", seconds, runs.runs());
        line("users         %,d, %,.0f per second", runs.users(), runs.users() / seconds);
        line("output        %,.1f MB", runs.bytes() / MEGABYTE);
        line("samples       %,d", recorded.methods().samples());
        line(
                "on            JDK %s, %d processors, %s",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.arch"));
    }

    /** Divides the total time by samples, so the times of all threads add up to the total. */
    private void methods() {
        long samples = Math.max(1, recorded.methods().samples());
        double secondsEach = seconds(runs.time()) / samples;
        List<MethodTable.Row> rows = recorded.methods().rows();
        List<MethodTable.Row> shown = rows.stream()
                .filter(row -> row.cumulative() >= LEAST_SHARE * samples)
                .toList();
        title("Methods, by cumulative time");
        line("%8s  %7s %6s  %7s %6s  %s", "samples", "own s", "own %", "cum. s", "cum. %", "method");
        for (MethodTable.Row row : shown) {
            line(
                    "%,8d  %7.3f %6.1f  %7.3f %6.1f  %s",
                    row.cumulative(),
                    row.own() * secondsEach,
                    100.0 * row.own() / samples,
                    row.cumulative() * secondsEach,
                    100.0 * row.cumulative() / samples,
                    row.method());
        }
        if (shown.size() < rows.size()) {
            line("left out: %,d methods in less than 0.1 %% of the samples", rows.size() - shown.size());
        }
    }

    private void allocation() {
        long total = recorded.allocated().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        title("Allocation by class, estimated from samples");
        line("%12s %6s  %12s  %s", "MB", "%", "bytes/user", "class");
        allocated("all", total, total);
        recorded.allocated().entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARE * total)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> allocated(entry.getKey(), entry.getValue(), total));
    }

    private void allocated(String type, long bytes, long total) {
        double share = 100.0 * bytes / Math.max(1, total);
        line("%,12.1f %6.1f  %,12.1f  %s", bytes / MEGABYTE, share, (double) bytes / runs.users(), type);
    }

    private void pauses() {
        title("GC pauses");
        line("%8s  %10s  %10s  %s", "count", "total ms", "longest ms", "collection");
        pauses("all", recorded.pauses().values().stream().reduce(Pauses.NONE, Pauses::plus));
        recorded.pauses().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Pauses::total).reversed()))
                .forEach(entry -> pauses(entry.getKey(), entry.getValue()));
    }

    private void pauses(String collection, Pauses pauses) {
        double total = 1000 * seconds(pauses.total());
        line("%,8d  %,10.1f  %,10.1f  %s", pauses.count(), total, 1000 * seconds(pauses.longest()), collection);
    }

    private void title(String title) {
        line("");
        line("%s", title);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }
}
