package io.populace.cli;

import io.populace.generation.encoding.UserEncoder;

/** The encoders of formats and templates. */
record Encoders(Formats formats, Templates templates) {

    private static final String TEMPLATE_ENDING = ".txt";

    /**
     * The encoder of a choice.
     *
     * @throws CommandException if its values are wrong
     */
    UserEncoder encoder(FormatChoice choice) {
        return choice.isTemplate() ? templates.encoder(choice) : formats.encoder(choice);
    }

    /** The ending of the names of files that {@link #encoder} makes. */
    String ending(FormatChoice choice) {
        return choice.isTemplate() ? TEMPLATE_ENDING : formats.ending(choice);
    }
}
