package io.populace.inspect;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record of a file as it stands there, however wrong: texts by field, each with its line. */
final class UserRecord {

    private record Value(String text, int line) {}

    private final int line;
    private final Map<Field, Value> values = new EnumMap<>(Field.class);
    private @Nullable Example fault;

    /** A record that begins on {@code line}. */
    UserRecord(int line) {
        this.line = line;
    }

    /** Sets a field; returns whether it was set before. */
    boolean put(Field field, String text, int fieldLine) {
        return values.put(field, new Value(text, fieldLine)) != null;
    }

    /** Notes what is wrong with the record's structure, unless something has been noted before. */
    void addFault(int faultLine, String what) {
        if (fault == null) {
            fault = Example.of(faultLine, what);
        }
    }

    /** What is wrong with the record's structure first; null if nothing is. */
    @Nullable
    Example fault() {
        return fault;
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    /** The text of a field that is there. */
    String text(Field field) {
        return value(field).text();
    }

    /** The line of a field, or of the record if the field is not there. */
    int line(Field field) {
        return has(field) ? value(field).line() : line;
    }

    int line() {
        return line;
    }

    private Value value(Field field) {
        Value value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("field must be there: " + field.path());
        }
        return value;
    }
}
