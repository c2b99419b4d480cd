package io.populace.spark;

import io.populace.domain.Excerpt;
import org.apache.spark.sql.connector.read.streaming.Offset;

/** How far a stream has come: the index of its next user. As JSON, in checkpoints, it is that number. */
final class UserOffset extends Offset {

    private final long index;

    UserOffset(long index) {
        this.index = index;
    }

    /**
     * The offset of a checkpoint.
     *
     * @throws IllegalArgumentException if {@code json} is no index
     */
    static UserOffset parse(String json) {
        long index;
        try {
            index = Long.parseLong(json);
        } catch (NumberFormatException e) {
            throw wrong(json);
        }
        if (index < 0) {
            throw wrong(json);
        }
        return new UserOffset(index);
    }

    private static IllegalArgumentException wrong(String json) {
        return new IllegalArgumentException(
                "an offset in the checkpoint of a stream of users must be an index: " + Excerpt.orEmpty(json));
    }

    /** The index of the next user, 0 to {@link Long#MAX_VALUE}. */
    long index() {
        return index;
    }

    @Override
    public String json() {
        return Long.toString(index);
    }
}
