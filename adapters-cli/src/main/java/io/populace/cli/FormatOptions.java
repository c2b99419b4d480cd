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
    static final String NO_HEADER = "--no-header";
    static final String DELIMITER = "--delimiter";
    static final String TABLE = "--table";
    static final String CREATE = "--create";

    private static final String DEFAULT_TABLE = "users";

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

    private final OptionSpec pretty = flag("Indent the array (json).", PRETTY).build();

    private final OptionSpec noHeader =
            flag("Leave out the line of column names (csv, tsv).", NO_HEADER).build();

    private final OptionSpec delimiter = option(
                    "CHAR", "Character between values (csv); \\t is a tab. Default: a comma.", DELIMITER)
            .build();

    private final OptionSpec table = option(
                    "NAME", "Table to insert into, NAME or SCHEMA.NAME (sql). Default: " + DEFAULT_TABLE + ".", TABLE)
            .build();

    private final OptionSpec create =
            flag("Create the table first (sql).", CREATE).build();

    private final OptionSpec template = option(
                    CommandSpecs.FILE,
                    "Write each record as the text in this file, with $${field} for each value; - is standard input.",
                    "--template")
            .build();

    private final OptionSpec escape;

    private final Formats formats;
    private final Templates templates;

    FormatOptions(Formats formats, Templates templates) {
        this.formats = formats;
        this.templates = templates;
        escape = option(
                        "NAME",
                        "How a template's values are escaped: ${COMPLETION-CANDIDATES}. Default: by the ending of the"
                                + " template's file name, else none.",
                        "--escape")
                .completionCandidates(() -> templates.escapeNames().iterator())
                .build();
        format = option(
                        "FORMAT",
                        "Output format: " + formats.description() + ". Default: by the ending of the file name; "
                                + formats.names().get(0) + " on standard output.",
                        "-f",
                        "--format")
                .completionCandidates(formats.names())
                .build();
    }

    /** All options, in the order of the help. */
    OptionSpec[] specs() {
        return new OptionSpec[] {format, fields, pretty, noHeader, delimiter, table, create, template, escape};
    }

    /**
     * The encoder that the options ask for.
     *
     * @throws CommandException if they do not go together or their values are wrong
     */
    UserEncoder encoder(Destination destination) {
        String file = template.getValue();
        if (file != null) {
            requireNone(format, fields, pretty, noHeader, delimiter, table, create);
            return templates.encoder(TemplateFile.of(file), escape.getValue());
        }
        if (isGiven(escape)) {
            throw CommandException.wrongUsage("--escape must go with --template");
        }
        return formats.encoder(format.getValue(), destination, this);
    }

    private static void requireNone(OptionSpec... options) {
        for (OptionSpec option : options) {
            if (isGiven(option)) {
                throw CommandException.wrongUsage(
                        option.longestName() + " must not go with --template, which defines the whole output");
            }
        }
    }

    /** Whether the template is read from standard input. */
    boolean readsStandardInput() {
        String file = template.getValue();
        return file != null && TemplateFile.of(file).path() == null;
    }

    /** The names of the given options that not every format takes. */
    List<String> given() {
        return Stream.of(pretty, noHeader, delimiter, table, create)
                .filter(FormatOptions::isGiven)
                .map(OptionSpec::longestName)
                .toList();
    }

    private static boolean isGiven(OptionSpec option) {
        Object value = option.getValue();
        return value != null && !value.equals(false);
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

    /** Whether the names of the columns come first. */
    boolean header() {
        return !noHeader.<Boolean>getValue();
    }

    /** What stands between two values; a comma unless given. */
    char delimiter() {
        String text = delimiter.getValue();
        if (text == null) {
            return ',';
        }
        if (text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw OptionValues.wrong(DELIMITER + " must be one ASCII character, or \\t for a tab", text);
        }
        return text.charAt(0);
    }

    /** The table to insert into. */
    String table() {
        String name = table.getValue();
        return name == null ? DEFAULT_TABLE : name;
    }

    /** Whether the table is created first. */
    boolean create() {
        return create.getValue();
    }
}
