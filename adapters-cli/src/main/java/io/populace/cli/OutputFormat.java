package io.populace.cli;

import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.UserEncoder;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A format that users can be written in.
 *
 * @param name as {@code --format} takes it
 * @param description what help says of it
 * @param endings the file name endings that select it
 * @param options the names of the {@link FormatChoice} that it takes beside those that every format takes
 * @param isBinary whether it is no text, and is compressed inside
 * @param factory makes its outputs
 */
record OutputFormat(
        String name, String description, List<String> endings, Set<String> options, boolean isBinary, Factory factory) {

    /** Makes the outputs of a format. */
    @FunctionalInterface
    interface Factory {

        /**
         * The outputs of a choice.
         *
         * @param compression a choice of {@link CompressOption}; null for what the format does if it is not told
         */
        BlockFormat blocks(FormatChoice choice, @Nullable String compression);
    }

    /** A format of text, which is compressed as a whole if at all. */
    static OutputFormat text(
            String name,
            String description,
            List<String> endings,
            Set<String> options,
            Function<FormatChoice, UserEncoder> encoder) {
        return new OutputFormat(
                name,
                description,
                endings,
                options,
                false,
                (choice, compression) -> CompressOption.blocks(compression, encoder.apply(choice)));
    }

    /** A format that is no text. */
    static OutputFormat binary(
            String name, String description, List<String> endings, Set<String> options, Factory factory) {
        return new OutputFormat(name, description, endings, options, true, factory);
    }

    /** The ending of the names of files. */
    String ending(@Nullable String compression) {
        return endings.get(0) + (isBinary ? "" : CompressOption.ending(compression));
    }

    /**
     * Checks that the format goes with a destination.
     *
     * @param paced whether users leave one by one
     */
    void requireFit(Destination destination, boolean paced) {
        if (!isBinary) {
            return;
        }
        if (destination.compression() != null) {
            throw CommandException.wrongUsage("--format " + name + " must not go with the ending "
                    + destination.compression().ending() + ", as it is compressed inside: " + destination.name());
        }
        if (destination.isTerminal()) {
            throw CommandException.wrongUsage(
                    "--format " + name + " must not go to a terminal; name a file with --output, or add a pipe");
        }
        if (paced) {
            throw CommandException.wrongUsage(
                    "--rate must not go with --format " + name + ", whose users leave in blocks");
        }
    }
}
