package io.populace.cli;

import static io.populace.cli.CommandSpecs.flag;
import static io.populace.cli.CommandSpecs.option;

import io.populace.generation.record.UserField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which fields of a user are written, and how. */
final class FormatOptions {

    private final OptionSpec fields = fields();

    private final OptionSpec format;

    private final OptionSpec pretty =
            flag("Indent the array (json).", FormatChoice.PRETTY).build();

    private final OptionSpec noHeader = flag("Leave out the line of column names (csv, tsv).", FormatChoice.NO_HEADER)
            .build();

    private final OptionSpec delimiter = option(
                    "CHAR", "Character between values (csv); \\t is a tab. Default: a comma.", FormatChoice.DELIMITER)
            .build();

    private final OptionSpec table = option(
                    "NAME",
                    "Table to insert into, NAME or SCHEMA.NAME (sql). Default: " + FormatChoice.DEFAULT_TABLE + ".",
                    FormatChoice.TABLE)
            .build();

    private final OptionSpec create =
            flag("Create the table first (sql).", FormatChoice.CREATE).build();

    private final OptionSpec flat = flag(
                    "Write address_city in the place of a group address with city (parquet).", FormatChoice.FLAT)
            .build();

    private final OptionSpec nativeUuid = flag(
                    "Give UUIDs their own type, which Spark cannot read, instead of text (parquet).",
                    FormatChoice.NATIVE_UUID)
            .build();

    private final OptionSpec template = option(
                    CommandSpecs.FILE,
                    "Write each record as the text in this file, with $${field} for each value; - is standard input.",
                    FormatChoice.TEMPLATE)
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
                        FormatChoice.ESCAPE)
                .completionCandidates(() -> templates.escapeNames().iterator())
                .build();
        format = option(
                        "FORMAT",
                        "Output format: " + formats.description() + ". Default: by the ending of the file name; "
                                + formats.names().get(0) + " on standard output.",
                        "-f",
                        FormatChoice.FORMAT)
                .completionCandidates(formats.names())
                .build();
    }

    /** The option for the fields of a record. */
    static OptionSpec fields() {
        return fields("Which fields a record has, in what order: age,email_address. A new name is given before =, and"
                + " dots nest: id=user_id,home.zip=address.post_code. All fields: docs/fields.md. Default:"
                + " the standard record.");
    }

    /** The same option with another description. */
    static OptionSpec fields(String description) {
        return option("FIELDS", description, FormatChoice.FIELDS)
                .completionCandidates(
                        () -> Stream.of(UserField.values()).map(UserField::path).iterator())
                .build();
    }

    /** All options, in the order of the help. */
    OptionSpec[] specs() {
        return new OptionSpec[] {
            format, fields, pretty, noHeader, delimiter, table, create, flat, nativeUuid, template, escape
        };
    }

    /**
     * What the options ask for; reads the template.
     *
     * @throws CommandException if they do not go together or their values are wrong
     */
    FormatChoice choice(Destination destination) {
        String file = template.getValue();
        if (file != null) {
            requireNone(format, fields, pretty, noHeader, delimiter, table, create, flat, nativeUuid);
            return templates.read(TemplateFile.of(file), escape.getValue());
        }
        if (isGiven(escape)) {
            throw CommandException.wrongUsage("--escape must go with --template");
        }
        Map<String, String> values = new TreeMap<>();
        for (OptionSpec option : List.of(fields, pretty, noHeader, delimiter, table, create, flat, nativeUuid)) {
            if (isGiven(option)) {
                values.put(option.longestName(), String.valueOf(option.<Object>getValue()));
            }
        }
        values.put(FormatChoice.FORMAT, formats.name(format.getValue(), destination));
        return new FormatChoice(values, "");
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

    private static boolean isGiven(OptionSpec option) {
        Object value = option.getValue();
        return value != null && !value.equals(false);
    }
}
