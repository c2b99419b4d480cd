package io.populace.inspect;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as found in a file, valid or not: texts by field, each with its line. */
final class UserRecord {

    private record Value(String text, long line) {}

    /** The text of a value that is not there: null or, in the standard record, an empty text. */
    static final String NONE = "";

    private final Shape shape;
    private final Place start;
    private final Map<Field, Value> values = new EnumMap<>(Field.class);
    private @Nullable Example fault;

    /** A record that should have the fields of {@code shape} and starts at {@code start}. */
    UserRecord(Shape shape, Place start) {
        this.shape = shape;
        this.start = start;
    }

    /** Sets a field; returns whether it was set before. */
    boolean put(Field field, String text, long line) {
        return values.put(field, new Value(text, line)) != null;
    }

    /** Sets the fault in the structure of the record, unless there is an earlier one. */
    void addFault(long line, String what) {
        if (fault == null) {
            fault = Example.of(on(line), what);
        }
    }

    /** The first fault in the structure of the record; null if there is none. */
    @Nullable
    Example fault() {
        return fault;
    }

    /** Whether the record has the field, with a value or {@link #NONE}. */
    boolean has(Field field) {
        return values.containsKey(field);
    }

    /** What to show of a field: its text, or that it is not there. */
    String shown(Field field) {
        Value value = values.get(field);
        if (value == null) {
            return shape.name(field) + " is missing";
        }
        return value.text().isEmpty() ? "no " + shape.name(field) : value.text();
    }

    /** The text of a field that the record has; {@link #NONE} if it has no value. */
    String text(Field field) {
        Value value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("record must have the field: " + field.path());
        }
        return value.text();
    }

    /** The position of a field, or of the record if it does not have the field. */
    Place place(Field field) {
        Value value = values.get(field);
        return value == null ? start : on(value.line());
    }

    Place start() {
        return start;
    }

    private Place on(long line) {
        return new Place(start.file(), start.record(), line, start.inLines());
    }
}
