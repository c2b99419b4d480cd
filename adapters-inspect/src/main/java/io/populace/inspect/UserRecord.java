package io.populace.inspect;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record of a file as it is there, however wrong: texts by field, each with its line. */
final class UserRecord {

    private record Value(String text, long line) {}

    private final Place start;
    private final Map<Field, Value> values = new EnumMap<>(Field.class);
    private @Nullable Example fault;

    /** A record that begins at {@code start}. */
    UserRecord(Place start) {
        this.start = start;
    }

    /** Sets a field; returns whether it was set before. */
    boolean put(Field field, String text, long line) {
        return values.put(field, new Value(text, line)) != null;
    }

    /** Notes what is wrong with the record's structure, unless something has been noted before. */
    void addFault(long line, String what) {
        if (fault == null) {
            fault = Example.of(on(line), what);
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
        Value value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("field must be there: " + field.path());
        }
        return value.text();
    }

    /** Where a field is, or the record if the field is not there. */
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
