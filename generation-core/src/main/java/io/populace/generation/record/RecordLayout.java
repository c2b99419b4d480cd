package io.populace.generation.record;

import io.populace.domain.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which fields a record has, in what order and under what names. A dot in a name nests: formats with objects put
 * {@code home.city} into an object {@code home}, flat ones call it {@code home_city}. Immutable.
 */
public final class RecordLayout {

    private static final RecordLayout STANDARD =
            new RecordLayout(UserField.standard().stream().map(Column::of).toList());

    private final List<Column> columns;

    private RecordLayout(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * A field of the record.
     *
     * @param name with dots for objects within the record
     * @param field where its value comes from
     */
    public record Column(String name, UserField field) {

        private static Column of(UserField field) {
            return new Column(field.path(), field);
        }

        /** The names of the objects that the field is in, outermost first, then its own; at least one. */
        public List<String> path() {
            return List.of(name.split("\\.", -1));
        }

        /** The names with dots of the objects that the field is in, outermost first: of {@code a.b.c}, {@code a} and {@code a.b}. */
        public List<String> objects() {
            List<String> objects = new ArrayList<>();
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                objects.add(name.substring(0, dot));
            }
            return objects;
        }

        /** The name in a format without objects: {@code home_city}. */
        public String flatName() {
            return name.replace('.', '_');
        }

        /**
         * The name of a column of a database: as in other formats without objects, and in small letters if the user gave no
         * other name, so that {@code device.UUID} needs no quotes.
         */
        private String columnName() {
            boolean renamed = !name.equals(field.path());
            return renamed ? flatName() : flatName().toLowerCase(Locale.ROOT);
        }

        /**
         * The members of an object by their names, each where the first of its fields stands. A member is a field if its
         * only path ends there, else an object with all the fields that have its name.
         *
         * @param columns the fields within the object, at any depth
         * @param depth how many objects their paths have in common: 0 for the record itself
         */
        public static Map<String, List<Column>> members(List<Column> columns, int depth) {
            Map<String, List<Column>> members = new LinkedHashMap<>();
            for (Column column : columns) {
                members.computeIfAbsent(column.path().get(depth), name -> new ArrayList<>())
                        .add(column);
            }
            return members;
        }
    }

    /** The standard record: every field of {@link UserField#standard()} under its own name. */
    public static RecordLayout standard() {
        return STANDARD;
    }

    /**
     * The layout that {@code text} describes: fields with commas between, such as {@code user_id,address.city}. A field
     * may be renamed and nested anew: {@code id=user_id,home.city=address.city}. Spaces around names are ignored.
     *
     * @throws IllegalArgumentException if {@code text} has no field, an unknown one, an empty name, a name twice, or a name
     *     for both a value and an object
     */
    public static RecordLayout parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("no field given");
        }
        List<Column> columns = new ArrayList<>();
        for (String entry : text.split(",", -1)) {
            columns.add(column(entry.strip()));
        }
        return of(columns);
    }

    /**
     * The layout of {@code columns}, in their order.
     *
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static RecordLayout of(List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no field given");
        }
        Set<String> values = new HashSet<>();
        Set<String> objects = new HashSet<>();
        for (Column column : columns) {
            requireName(column);
            require(values.add(column.name()), "duplicate name", column.name());
            objects.addAll(column.objects());
        }
        for (String object : objects) {
            require(!values.contains(object), "name of both a field and an object", object);
        }
        return new RecordLayout(List.copyOf(columns));
    }

    private static Column column(String entry) {
        int equals = entry.indexOf('=');
        String path = entry.substring(equals + 1).strip();
        require(!path.isEmpty(), "field must not be empty", entry);
        UserField field = UserField.named(path);
        return new Column(equals < 0 ? path : entry.substring(0, equals).strip(), field);
    }

    private static void requireName(Column column) {
        for (String name : column.path()) {
            require(
                    !name.isEmpty(),
                    "name must not be empty",
                    column.name() + "=" + column.field().path());
            require(name.chars().noneMatch(Character::isISOControl), "name must not have control characters", name);
        }
    }

    private static void require(boolean holds, String rule, String value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + Excerpt.orEmpty(value));
        }
    }

    /** Whether this is the standard record: all its fields in their order, under their own names. */
    public boolean isStandard() {
        return columns.equals(STANDARD.columns);
    }

    /** The fields of the record, in order; at least one. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * The names of the fields in a format without objects, in order.
     *
     * @throws IllegalArgumentException if two are the same, as of {@code a.b} and {@code a_b}
     */
    public List<String> flatNames() {
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            require(names.add(column.flatName()), "duplicate column", column.flatName());
        }
        return columns.stream().map(Column::flatName).toList();
    }

    /**
     * The names of the columns of a database, in order.
     *
     * @throws IllegalArgumentException if two differ at most in case
     */
    public List<String> columnNames() {
        List<String> names = columns.stream().map(Column::columnName).toList();
        Set<String> folded = new HashSet<>();
        for (String name : names) {
            require(folded.add(name.toLowerCase(Locale.ROOT)), "duplicate column", name);
        }
        return names;
    }
}
