package io.populace.domain;

/**
 * The users {@code [start, end)} of a population.
 *
 * @param start index of the first user, 0 or more
 * @param end index after the last user, {@code start} or more
 */
public record IndexRange(long start, long end) {

    public IndexRange {
        Require.that(start >= 0, "start must be >= 0", start);
        if (end < start) {
            throw Require.violated("end must be >= start " + start, end);
        }
    }

    /** The range {@code [start, end)}. */
    public static IndexRange of(long start, long end) {
        return new IndexRange(start, end);
    }

    /**
     * The range of {@code count} users from {@code start}.
     *
     * @throws IllegalArgumentException if either is negative or {@code start + count} exceeds 2<sup>63</sup>-1
     */
    public static IndexRange ofCount(long start, long count) {
        Require.that(start >= 0, "start must be >= 0", start);
        Require.that(count >= 0, "count must be >= 0", count);
        if (count > Long.MAX_VALUE - start) {
            throw Require.violated("start + count must be <= " + Long.MAX_VALUE, start + " + " + count);
        }
        return new IndexRange(start, start + count);
    }

    /** The number of users in the range. */
    public long count() {
        return end - start;
    }

    /**
     * How many parts of {@code partUsers} users the range has; the last may have fewer.
     *
     * @param partUsers 1 or more
     */
    public long parts(long partUsers) {
        return count() == 0 ? 0 : (count() - 1) / partUsers + 1;
    }

    /**
     * A part of the range.
     *
     * @param number 0 to {@code parts(partUsers) - 1}
     * @param partUsers how many users each part but the last has, 1 or more
     */
    public IndexRange part(long number, long partUsers) {
        long first = start + number * partUsers;
        return ofCount(first, Math.min(partUsers, end - first));
    }
}
