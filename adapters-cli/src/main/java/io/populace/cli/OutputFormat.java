package io.populace.cli;

import io.populace.generation.encoding.UserEncoder;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A format that users can be written in.
 *
 * @param name as {@code --format} takes it
 * @param description what help says of it
 * @param endings the file name endings that select it
 * @param options the names of the {@link FormatChoice} that it takes beside those that every format takes
 * @param factory makes its encoder
 */
record OutputFormat(
        String name,
        String description,
        List<String> endings,
        Set<String> options,
        Function<FormatChoice, UserEncoder> factory) {}
