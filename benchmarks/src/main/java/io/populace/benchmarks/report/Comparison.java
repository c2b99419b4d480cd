package io.populace.benchmarks.report;

import java.util.Locale;
import java.util.stream.Stream;

/** Two runs side by side, as a table in Markdown. */
final class Comparison {

    private Comparison() {}

    static String of(Measurements before, Measurements after) {
        StringBuilder table = new StringBuilder();
        table.append("| benchmark | A, users/s | B, users/s | difference | B is |\n|---|---:|---:|---:|---|\n");
        for (Measurement old : before.all()) {
            after.named(old.name()).ifPresent(now -> table.append(row(old, now)));
        }
        missing(before, after).forEach(name -> table.append("\nonly in A: ").append(name));
        missing(after, before).forEach(name -> table.append("\nonly in B: ").append(name));
        return table.append(table.charAt(table.length() - 1) == '\n' ? "" : "\n")
                .toString();
    }

    private static Stream<String> missing(Measurements from, Measurements in) {
        return from.all().stream()
                .map(Measurement::name)
                .filter(name -> in.named(name).isEmpty());
    }

    /** B is faster or slower if the intervals of A and B, value ± error, do not overlap. */
    private static String row(Measurement old, Measurement now) {
        double difference = now.users() - old.users();
        String direction = difference > 0 ? "faster" : "slower";
        String verdict = Math.abs(difference) > old.error() + now.error() ? direction : Verdict.TOO_NOISY.words;
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f ± %,.0f | %,.0f ± %,.0f | %+.1f %% | %s |\n",
                old.name(),
                old.users(),
                old.error(),
                now.users(),
                now.error(),
                difference / old.users() * 100,
                verdict);
    }
}
