package io.populace.benchmarks.report;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long the benchmarks run. */
enum Effort {

    /**
     * About a minute in all, for the build: what a {@link SpeedLimit} compares. Shows only large changes, such as a benchmark
     * that takes twice as long.
     */
    QUICK(1) {
        @Override
        void limit(ChainedOptionsBuilder options) {
            options.warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(200))
                    .measurementIterations(10)
                    .measurementTime(TimeValue.milliseconds(100))
                    .param("count", "1000000")
                    .param("threads", "2");
        }

        @Override
        String benchmarks() {
            return SpeedLimit.allBenchmarks();
        }
    },

    /** About twenty minutes in all: what the annotations of the benchmarks ask for. */
    FULL(3) {
        @Override
        void limit(ChainedOptionsBuilder options) {
            // No limits.
        }

        @Override
        String benchmarks() {
            return "\\w+\\.\\w+";
        }
    };

    final int rounds;

    Effort(int rounds) {
        this.rounds = rounds;
    }

    abstract void limit(ChainedOptionsBuilder options);

    /** A regular expression that matches the benchmarks to run, as class and method. */
    abstract String benchmarks();
}
