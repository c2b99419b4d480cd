package io.populace.benchmarks.report;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much time the benchmarks get. */
enum Effort {

    /** About a minute in all: shows what has become twice as slow, and not much less. */
    QUICK(1) {
        @Override
        void limit(ChainedOptionsBuilder options) {
            options.warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(400))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.milliseconds(250));
        }
    },

    /** A quarter of an hour: as many JVMs, and as much in each, as the benchmarks say of themselves. */
    FULL(3) {
        @Override
        void limit(ChainedOptionsBuilder options) {
            // Nothing is limited.
        }
    };

    final int rounds;

    Effort(int rounds) {
        this.rounds = rounds;
    }

    abstract void limit(ChainedOptionsBuilder options);
}
