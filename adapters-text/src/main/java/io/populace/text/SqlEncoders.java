package io.populace.text;

import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.record.RecordLayout;

/**
 * Standard SQL that PostgreSQL, MySQL 8, SQLite and DuckDB all run, in UTF-8. MySQL needs the SQL modes
 * {@code NO_BACKSLASH_ESCAPES} if a value has a backslash, and {@code ANSI_QUOTES} if a name is in quotes.
 */
public final class SqlEncoders {

    private SqlEncoders() {}

    /**
     * {@code INSERT} statements of up to 1,000 users, one a line. Without users, the {@code CREATE TABLE} alone, or nothing.
     *
     * @param table the name of the table, or schema and table with a dot between
     * @param create whether a {@code CREATE TABLE} comes first
     * @throws IllegalArgumentException if two columns have names that differ at most in case, or {@code table} is not such a
     *     name
     */
    public static UserEncoder insert(RecordLayout layout, String table, boolean create) {
        return new SqlTable(layout, table).insert(create);
    }
}
