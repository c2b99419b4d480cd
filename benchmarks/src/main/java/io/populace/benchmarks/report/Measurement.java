package io.populace.benchmarks.report;

/**
 * What JMH found of one benchmark with one value of its parameter.
 *
 * @param name class and method, then the parameter if there is one: {@code EngineBenchmark.parallel count=10000}
 * @param users a second
 * @param error how far {@code users} may be off either way, with a confidence of 99.9 %
 * @param megabytes a second; 0 where no bytes are made
 * @param bytesPerUser what is allocated for a user
 */
record Measurement(String name, double users, double error, double megabytes, double bytesPerUser) {

    /** Users a second, and how far they may be off. */
    Estimate rate() {
        return Estimate.withError(users, error);
    }

    /** How long so many users take at this rate, in seconds. */
    Estimate secondsFor(long count) {
        return rate().dividing(count);
    }
}
