package io.populace.postgres;

import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.postgres.LoadException.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as the server describes it.
 *
 * @param oid its number, which stays when it gets another name
 * @param schema the name of its schema
 * @param kind {@code relkind} of {@code pg_class}
 * @param unlogged whether a crash of the server empties it
 * @param unloggedPartitions whether a crash empties a part of it
 * @param readable whether the user may read it
 */
record TargetTable(
        long oid, String schema, String kind, boolean unlogged, boolean unloggedPartitions, boolean readable) {

    /** Tables, partitioned tables, and foreign ones, which may take {@code COPY}. */
    private static final List<String> KINDS = List.of("r", "p", "f");

    /** A column as the server describes it. */
    private record TableColumn(String typeName, String shownType, boolean generated, boolean needed, boolean granted) {}

    /** Finds a table along the search path. */
    static Optional<TargetTable> find(Connection connection, TableDefinition definition) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT c.oid, n.nspname, c.relkind, c.relpersistence = 'u',
                    c.relkind = 'p' AND EXISTS (SELECT FROM pg_partition_tree(c.oid) t
                        JOIN pg_class p ON p.oid = t.relid WHERE p.relpersistence = 'u'),
                    has_table_privilege(c.oid, 'SELECT')
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid = to_regclass(?)""")) {
            query.setString(1, definition.sqlName());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new TargetTable(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getBoolean(5),
                                row.getBoolean(6)))
                        : Optional.empty();
            }
        }
    }

    /**
     * Checks that the table takes the users of a layout, and returns the types of their columns.
     *
     * @throws LoadException if it does not
     */
    List<ColumnType> types(Connection connection, RecordLayout layout) throws SQLException, LoadException {
        require(KINDS.contains(kind), "is not a table");
        require(!unloggedPartitions, "must not have unlogged partitions");
        Map<String, TableColumn> columns = columns(connection);
        List<String> names = layout.columnNames();
        String missing =
                names.stream().filter(name -> !columns.containsKey(name)).collect(Collectors.joining(", "));
        require(missing.isEmpty(), "has no column " + missing);
        List<ColumnType> types = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            types.add(type(
                    names.get(i),
                    Objects.requireNonNull(columns.get(names.get(i))),
                    layout.columns().get(i)));
        }
        for (Map.Entry<String, TableColumn> column : columns.entrySet()) {
            require(
                    names.contains(column.getKey()) || !column.getValue().needed(),
                    "column " + column.getKey() + " must have a default or allow nulls, as no field fills it");
        }
        return types;
    }

    private static ColumnType type(String name, TableColumn column, Column field) throws LoadException {
        require(column.granted(), "INSERT must be granted to the user for column " + name);
        require(!column.generated(), "column " + name + " must not be generated");
        List<ColumnType> wanted = ColumnType.of(field.field().type());
        Optional<ColumnType> type = ColumnType.named(column.typeName()).filter(wanted::contains);
        require(
                type.isPresent(),
                "column " + name + " must be "
                        + wanted.stream().map(ColumnType::sql).collect(Collectors.joining(" or ")) + ": "
                        + column.shownType());
        return type.orElseThrow();
    }

    /** The columns by name, in order. The type of a domain is the one below it. */
    private Map<String, TableColumn> columns(Connection connection) throws SQLException {
        Map<String, TableColumn> columns = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT a.attname, coalesce(b.typname, t.typname), format_type(a.atttypid, a.atttypmod),
                    a.attgenerated <> '',
                    (a.attnotnull OR t.typnotnull) AND NOT a.atthasdef AND a.attidentity = '' AND t.typdefault IS NULL,
                    has_column_privilege(a.attrelid, a.attnum, 'INSERT')
                FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type b ON b.oid = t.typbasetype
                WHERE a.attrelid = ? AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum""")) {
            query.setLong(1, oid);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.put(
                            rows.getString(1),
                            new TableColumn(
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getBoolean(4),
                                    rows.getBoolean(5),
                                    rows.getBoolean(6)));
                }
            }
        }
        return columns;
    }

    private static void require(boolean holds, String message) throws LoadException {
        if (!holds) {
            throw new LoadException(Subject.TABLE, message);
        }
    }
}
