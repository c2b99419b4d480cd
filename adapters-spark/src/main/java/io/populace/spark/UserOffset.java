package io.populace.spark;

import io.populace.domain.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.connector.read.streaming.Offset;

/** How far a stream has come: the index of its next user, and which stream that is. */
final class UserOffset extends Offset {

    private static final Pattern JSON = Pattern.compile("\\{\"index\":([0-9]{1,19}),\"stream\":\"([0-9a-f]{16})\"}");

    private final long index;
    private final String stream;

    /**
     * An offset.
     *
     * @param index 0 to {@link Long#MAX_VALUE}
     * @param stream the {@link StreamFingerprint}
     */
    UserOffset(long index, String stream) {
        this.index = index;
        this.stream = stream;
    }

    /**
     * The offset of a checkpoint.
     *
     * @throws IllegalArgumentException if {@code json} is of another source
     */
    static UserOffset parse(String json) {
        Matcher parts = JSON.matcher(json);
        if (!parts.matches()) {
            throw wrong(json);
        }
        try {
            return new UserOffset(Long.parseLong(parts.group(1)), parts.group(2));
        } catch (NumberFormatException e) {
            throw wrong(json);
        }
    }

    private static IllegalArgumentException wrong(String json) {
        return new IllegalArgumentException(
                "an offset in the checkpoint of a stream of users must be an index and a stream: "
                        + Excerpt.orEmpty(json));
    }

    /** The index of the next user, 0 to {@link Long#MAX_VALUE}. */
    long index() {
        return index;
    }

    /** The fingerprint of the stream. */
    String stream() {
        return stream;
    }

    @Override
    public String json() {
        return "{\"index\":" + index + ",\"stream\":\"" + stream + "\"}";
    }
}
