package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.record.RecordLayout;

/**
 * The text that PostgreSQL's {@code COPY … FROM} reads without options, in UTF-8: a line for each user, with a tab between two
 * values. What a user does not have is {@code \N}. MySQL and MariaDB read it with {@code LOAD DATA} without options but the character set.
 */
public final class CopyEncoders {

    private static final Escape ESCAPE = new CopyEscape();

    private CopyEncoders() {}

    /** Lines without a header; without users, nothing. */
    public static UserEncoder text(RecordLayout layout) {
        return DelimitedRecord.of(layout, '\t', ESCAPE).encoder(Framing.of("", "\n", "\n", ""));
    }
}
