package io.populace.benchmarks.report;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much time the benchmarks get. */
enum Effort {

    /** About a minute in all: shows what has become twice as slow, and not much less. */
    QUICK {
        @Override
        void limit(ChainedOptionsBuilder options) {
            options.forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(400))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.milliseconds(250));
        }
    },

    /** As long as each benchmark says of itself. */
    FULL {
        @Override
        void limit(ChainedOptionsBuilder options) {
            // Nothing is limited.
        }
    };

    abstract void limit(ChainedOptionsBuilder options);
}
