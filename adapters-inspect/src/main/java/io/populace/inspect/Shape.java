package io.populace.inspect;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields a record has, under which names and in which objects. */
final class Shape {

    /** The standard record. */
    static final Shape STANDARD = new Shape(standardNames());

    private final Map<Field, String> names = new EnumMap<>(Field.class);
    private final Members members = new Members();
    private final boolean nullable;

    /** The members of a record or of an object in it. */
    static final class Members {

        private final Map<String, Field> fields = new HashMap<>();
        private final Map<String, Members> objects = new HashMap<>();

        private void add(String name, Field field) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                fields.put(name, field);
            } else {
                objects.computeIfAbsent(name.substring(0, dot), object -> new Members())
                        .add(name.substring(dot + 1), field);
            }
        }

        /** The field with this key; null if there is none. */
        @Nullable
        Field field(String key) {
            return fields.get(key);
        }

        /** The members of the object with this key; null if there is none. */
        @Nullable
        Members object(String key) {
            return objects.get(key);
        }
    }

    private Shape(Map<String, String> fields) {
        fields.forEach((name, path) -> {
            Field field = Field.at(path);
            if (names.put(field, name) != null) {
                throw new IllegalArgumentException("a field can be judged under one name only: " + path);
            }
            members.add(name, field);
        });
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no field given");
        }
        nullable = !List.copyOf(fields.entrySet())
                .equals(List.copyOf(standardNames().entrySet()));
    }

    /**
     * The record with these fields.
     *
     * @param fields their paths by the names in the record, in its order; a name has a dot behind each object that it is in
     * @throws IllegalArgumentException if there is no field, one is unknown, or one is given twice
     */
    static Shape of(Map<String, String> fields) {
        return new Shape(fields);
    }

    private static Map<String, String> standardNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Field field : EnumSet.range(Field.USER_ID, Field.SYSTEM_TRIPLET)) {
            names.put(field.path(), field.path());
        }
        return names;
    }

    /** The fields. */
    Set<Field> fields() {
        return names.keySet();
    }

    /** The name of a field in the record, with a dot behind each object; the usual path if the record does not have it. */
    String name(Field field) {
        return names.getOrDefault(field, field.path());
    }

    /** Where the fields are. */
    Members members() {
        return members;
    }

    /** Whether a value that is not there is null. In the standard record, whose fields are in one order, it is an empty text. */
    boolean isNullable() {
        return nullable;
    }
}
