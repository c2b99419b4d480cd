package io.populace.generation.encoding;

import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDraft;
import java.util.Set;

/**
 * Writes users in one format. An output is the header, the records in index order with a separator between any two, and
 * the footer. The bytes of a record depend on its user alone, so records can be made anywhere and joined.
 *
 * <p>Encoders are immutable and thread-safe; each thread brings a buffer of its own.
 */
public interface UserEncoder {

    /** What must be drawn of a user before it is encoded. */
    Set<Draw> draws();

    /**
     * Appends what comes before the first record.
     *
     * @param empty whether there will be no record at all
     */
    void encodeHeader(boolean empty, Utf8Buffer out);

    /** Appends one user. */
    void encode(UserDraft user, Utf8Buffer out);

    /**
     * Appends what stands between two records.
     *
     * @param position how many records of the output come before the separator, 1 or more
     */
    void encodeSeparator(long position, Utf8Buffer out);

    /**
     * Appends what comes after the last record.
     *
     * @param empty whether there has been no record at all
     */
    void encodeFooter(boolean empty, Utf8Buffer out);
}
