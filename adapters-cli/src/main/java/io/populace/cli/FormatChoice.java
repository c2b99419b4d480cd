package io.populace.cli;

import io.populace.generation.record.RecordLayout;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a user are written, and how: the values of the options that decide it, by the names of the options. A
 * flag has the value {@code true}, a template its text. So a choice can be kept in a recipe.
 *
 * @param templateName the file of the template as errors show it
 */
record FormatChoice(Map<String, String> values, String templateName) {

    static final String FORMAT = "--format";
    static final String FIELDS = "--fields";
    static final String PRETTY = "--pretty";
    static final String NO_HEADER = "--no-header";
    static final String DELIMITER = "--delimiter";
    static final String TABLE = "--table";
    static final String CREATE = "--create";
    static final String FLAT = "--flat";
    static final String NATIVE_UUID = "--native-uuid";
    static final String TEMPLATE = "--template";
    static final String ESCAPE = "--escape";

    static final String DEFAULT_TABLE = "users";

    /** Whether a template defines the whole output, and no format. */
    boolean isTemplate() {
        return values.containsKey(TEMPLATE);
    }

    /** The value of an option that must be there. */
    String required(String option) {
        String value = values.get(option);
        if (value == null) {
            throw CommandException.wrongUsage(option + " is missing");
        }
        return value;
    }

    /** Which fields a record has. */
    RecordLayout layout() {
        return layout(values.get(FIELDS));
    }

    /** The layout that {@code list}, the value of {@code --fields}, describes; the standard record if it is not given. */
    static RecordLayout layout(@Nullable String list) {
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
        return values.containsKey(PRETTY);
    }

    /** Whether the names of the columns come first. */
    boolean header() {
        return !values.containsKey(NO_HEADER);
    }

    /** What stands between two values; a comma unless given. */
    char delimiter() {
        String text = values.get(DELIMITER);
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
        return Objects.requireNonNullElse(values.get(TABLE), DEFAULT_TABLE);
    }

    /** Whether the table is created first. */
    boolean create() {
        return values.containsKey(CREATE);
    }

    /** Whether the columns of objects within the record stand beside the others. */
    boolean flat() {
        return values.containsKey(FLAT);
    }

    /** Whether UUIDs have their own type. */
    boolean nativeUuid() {
        return values.containsKey(NATIVE_UUID);
    }
}
