package io.populace.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a benchmark made, counted in the units of those who use it; JMH reports both for a second. */
@AuxCounters
@State(Scope.Thread)
public class Throughput {

    private static final double MEGABYTE = 1e6;

    /** Users. */
    public double users;

    /** Megabytes of output, 10<sup>6</sup> bytes each. */
    public double megabytes;

    void add(long users, long bytes) {
        this.users += users;
        this.megabytes += bytes / MEGABYTE;
    }
}
