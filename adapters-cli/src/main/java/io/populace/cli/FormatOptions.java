package io.populace.cli;

import static io.populace.cli.CommandSpecs.flag;
import static io.populace.cli.CommandSpecs.option;

import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.UserField;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which fields of a user are written, and how. */
final class FormatOptions {

    static final String PRETTY = "--pretty";

    private final OptionSpec fields = option(
                    "FIELDS",
                    "Which fields a record has, in what order: age,email_address. A new name is given before =, and"
                            + " dots nest: id=user_id,home.zip=address.post_code. All fields: docs/fields.md. Default:"
                            + " the standard record.",
                    "--fields")
            .completionCandidates(
                    () -> Stream.of(UserField.values()).map(UserField::path).iterator())
            .build();

    private final OptionSpec format;

    private final OptionSpec pretty = flag("Indent the JSON array.", PRETTY).build();

    private final Formats formats;

    FormatOptions(Formats formats) {
        this.formats = formats;
        format = option(
                        "FORMAT",
                        "Output format: " + formats.description() + ". Default: by the ending of the file name, else "
                                + formats.names().get(0) + ".",
                        "-f",
                        "--format")
                .completionCandidates(formats.names())
                .build();
    }

    /** All options, in the order of the help. */
    OptionSpec[] specs() {
        return new OptionSpec[] {format, fields, pretty};
    }

    /**
     * The encoder that the options ask for.
     *
     * @throws CommandException if they do not go together or their values are wrong
     */
    UserEncoder encoder(Destination destination) {
        return formats.encoder(format.getValue(), destination, this);
    }

    /** The names of the given options that not every format takes. */
    List<String> given() {
        return Stream.of(pretty)
                .filter(option -> option.<Boolean>getValue())
                .map(OptionSpec::longestName)
                .toList();
    }

    /** Which fields a record has. */
    RecordLayout layout() {
        String list = fields.getValue();
        if (list == null) {
            return RecordLayout.standard();
        }
        try {
            return RecordLayout.parse(list);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--fields: " + e.getMessage());
        }
    }

    /** Whether to indent. */
    boolean pretty() {
        return pretty.getValue();
    }
}
