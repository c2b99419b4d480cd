package io.populace.cli;

import io.populace.generation.encoding.BlockFormat;
import org.jspecify.annotations.Nullable;

/** The outputs of formats and templates. */
record Encoders(Formats formats, Templates templates) {

    private static final String TEMPLATE_ENDING = ".txt";

    /**
     * The outputs of a choice.
     *
     * @param compression a choice of {@link CompressOption}, or null
     * @throws CommandException if its values are wrong
     */
    BlockFormat blocks(FormatChoice choice, @Nullable String compression) {
        return choice.isTemplate()
                ? CompressOption.blocks(compression, templates.encoder(choice))
                : formats.blocks(choice, compression);
    }

    /** The ending of the names of files that {@link #blocks} makes. */
    String ending(FormatChoice choice, @Nullable String compression) {
        return choice.isTemplate()
                ? TEMPLATE_ENDING + CompressOption.ending(compression)
                : formats.format(choice).ending(compression);
    }

    /**
     * Checks that a choice goes with a destination.
     *
     * @param paced whether users leave one by one
     */
    void requireFit(FormatChoice choice, Destination destination, boolean paced) {
        if (!choice.isTemplate()) {
            formats.format(choice).requireFit(destination, paced);
        }
    }
}
