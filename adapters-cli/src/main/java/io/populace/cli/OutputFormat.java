package io.populace.cli;

import io.populace.generation.encoding.UserEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A format that users can be written in.
 *
 * @param name as {@code --format} takes it
 * @param endings the endings of file names that stand for it
 * @param encoder what writes it
 * @param prettyEncoder what writes it for people, or null if nothing does
 */
record OutputFormat(
        String name,
        List<String> endings,
        UserEncoder encoder,
        @Nullable UserEncoder prettyEncoder) {}
