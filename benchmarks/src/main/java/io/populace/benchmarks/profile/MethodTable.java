package io.populace.benchmarks.profile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In how many samples of the stack each method was found. */
final class MethodTable {

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private long samples;

    /** Counts one sample. A method counts once, however often it is there: recursion takes no time twice. */
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

    /** All methods: those that were in most samples first, and of these those that were innermost in most. */
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
     * A method's samples.
     *
     * @param own those in which it was innermost, so that itself was running
     * @param cumulative those in which it was running or waiting for what it had called
     */
    record Row(String method, long own, long cumulative) {}
}
