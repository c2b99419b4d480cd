package io.populace.spark;

import io.populace.domain.IndexRange;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The options of a table that only a stream has. Spark does not say which of both it makes until it reads.
 *
 * @param users all users of the stream
 * @param ends whether {@code count} was given
 * @param usersPerSecond 1 to {@link StreamPace#MAX_RATE}; null if users come as fast as they are taken
 * @param usersPerBatch at least 1; null for a typical number
 */
record StreamOptions(
        IndexRange users,
        boolean ends,
        @Nullable Long usersPerSecond,
        @Nullable Long usersPerBatch) {

    static final String USERS_PER_SECOND = "usersPerSecond";
    static final String USERS_PER_BATCH = "usersPerBatch";

    /** Some seconds of work for two cores. */
    private static final long TYPICAL_BATCH = 1_000_000;

    /** The interval of triggers is seldom longer, so that no batch falls short of the pace. */
    private static final long LONGEST_INTERVAL = TimeUnit.HOURS.toSeconds(1);

    /**
     * Reads options.
     *
     * @param given finds a name whatever its case
     * @param batch the users of the table if it is no stream
     * @throws IllegalArgumentException if a number is wrong
     */
    static StreamOptions parse(Map<String, String> given, IndexRange batch) {
        boolean ends = given.containsKey(SourceOptions.COUNT);
        IndexRange users = ends ? batch : IndexRange.of(batch.start(), Long.MAX_VALUE);
        return new StreamOptions(
                users,
                ends,
                number(USERS_PER_SECOND, StreamPace.MAX_RATE, given),
                number(USERS_PER_BATCH, Long.MAX_VALUE, given));
    }

    private static @Nullable Long number(String option, long most, Map<String, String> given) {
        String text = given.get(option);
        return text == null ? null : SourceOptions.number(option, most, text);
    }

    /**
     * To be called when the table is no stream.
     *
     * @throws IllegalArgumentException if an option is given that only streams have
     */
    void requireNone() {
        requireNone(USERS_PER_SECOND, usersPerSecond);
        requireNone(USERS_PER_BATCH, usersPerBatch);
    }

    private static void requireNone(String option, @Nullable Long value) {
        if (value != null) {
            throw new IllegalArgumentException("option " + option + " is for spark.readStream() only: " + value);
        }
    }

    /**
     * To be called when the table is a stream.
     *
     * @throws IllegalArgumentException if the stream would fill its sink without end, as fast as it can
     */
    void requireLimit() {
        if (!ends && usersPerSecond == null && usersPerBatch == null) {
            throw new IllegalArgumentException("a stream must have one of the options "
                    + String.join(", ", List.of(USERS_PER_SECOND, USERS_PER_BATCH, SourceOptions.COUNT)));
        }
    }

    /**
     * To be called when all users are asked for.
     *
     * @throws IllegalArgumentException if the stream has no end
     */
    void requireEnd() {
        if (!ends) {
            throw new IllegalArgumentException(
                    "option count must be given with Trigger.AvailableNow and Trigger.Once, as the stream has no end");
        }
    }

    /** The most users of a micro-batch. */
    long mostUsersOfBatch() {
        if (usersPerBatch != null) {
            return usersPerBatch;
        }
        return usersPerSecond == null ? TYPICAL_BATCH : LONGEST_INTERVAL * usersPerSecond;
    }
}
