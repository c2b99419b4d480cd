package io.populace.benchmarks.report;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long the benchmarks run. */
enum Effort {

    /** About a minute in all, for the build: shows only large changes, such as a benchmark that takes twice as long. */
    QUICK(1) {
        @Override
        void limit(ChainedOptionsBuilder options) {
            options.warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(200))
                    .measurementIterations(10)
                    .measurementTime(TimeValue.milliseconds(100))
                    .param("count", "10000", "1000000")
                    .param("threads", "1", "2");
        }
    },

    /** A quarter of an hour in all: what the annotations of the benchmarks ask for. */
    FULL(3) {
        @Override
        void limit(ChainedOptionsBuilder options) {
            // No limits.
        }
    };

    final int rounds;

    Effort(int rounds) {
        this.rounds = rounds;
    }

    abstract void limit(ChainedOptionsBuilder options);
}
