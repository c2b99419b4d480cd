package io.populace.benchmarks.profile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many stack samples each method appears. */
final class MethodTable {

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private long samples;

    /** Counts one sample. A method counts once per sample, even if recursion repeats it on the stack. */
    void add(List<String> innermostFirst) {
        if (innermostFirst.isEmpty()) {
            return;
        }
        samples++;
        count(innermostFirst.get(0)).own++;
        for (String method : new HashSet<>(innermostFirst)) {
            count(method).cumulative++;
        }
    }

    private Count count(String method) {
        return counts.computeIfAbsent(method, absent -> new Count());
    }

    long samples() {
        return samples;
    }

    /** All methods, sorted by cumulative samples, then by own samples, both descending. */
    List<Row> rows() {
        return counts.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue().own, entry.getValue().cumulative))
                .sorted(Comparator.comparingLong(Row::cumulative)
                        .thenComparingLong(Row::own)
                        .reversed()
                        .thenComparing(Row::method))
                .toList();
    }

    private static final class Count {
        private long own;
        private long cumulative;
    }

    /**
     * The samples of a method.
     *
     * @param own samples in which the method itself was running
     * @param cumulative samples in which the method or one that it called was running
     */
    record Row(String method, long own, long cumulative) {}
}
