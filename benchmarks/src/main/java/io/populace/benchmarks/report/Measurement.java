package io.populace.benchmarks.report;

/**
 * The result of one benchmark with one value of its parameter.
 *
 * @param name class and method, then the parameter, if any: {@code EngineBenchmark.parallel count=10000}
 * @param users per second
 * @param error half the width of the 99.9 % confidence interval of {@code users}
 * @param megabytes per second; 0 if the benchmark makes no bytes
 * @param bytesPerUser allocated bytes per user
 */
record Measurement(String name, double users, double error, double megabytes, double bytesPerUser) {

    /** Users per second with their error. */
    Estimate rate() {
        return Estimate.withError(users, error);
    }

    /** The seconds that {@code count} users take at this rate. */
    Estimate secondsFor(long count) {
        return rate().dividing(count);
    }
}
