package io.populace.postgres;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The table {@code populace_load}, in the schema of the users: which part of which recipe is in which table. A row is written in
 * the transaction that copies the part, so that both are there or neither. The row of part {@value #BEGUN} says that a load has
 * begun.
 *
 * <p>A crash of the server empties unlogged tables. Their parts are listed in {@code populace_load_unlogged}, which is unlogged
 * itself and so emptied with them.
 *
 * @param target the table with the users
 * @param recipe everything that decides the users, as text
 */
record LoadLedger(TargetTable target, String recipe) {

    private static final int BEGUN = -1;

    /** The ledger's name in SQL. */
    String name() {
        String own = target.unlogged() ? "populace_load_unlogged" : "populace_load";
        return SqlText.name(target.schema()) + "." + SqlText.name(own);
    }

    /** Makes the ledger if there is none, forgets tables that were dropped, and finds what other ledgers have of this table. */
    void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Asked first: IF NOT EXISTS needs the right to make tables even if the table is there.
            if (!holds(statement, "to_regclass(" + SqlText.text(name()) + ") IS NOT NULL")) {
                statement.execute(create());
            }
            if (holds(statement, "has_table_privilege(" + SqlText.text(name()) + ", 'DELETE')")) {
                statement.execute("DELETE FROM " + name()
                        + " l WHERE NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = l.loaded_table)");
            }
        }
        moveHere(connection);
    }

    private static boolean holds(Statement statement, String condition) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT " + condition)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * A regclass is stored as the number of a table, which survives a new name, and dumped as its name, which survives a
     * restore. The recipe can be longer than the entry of an index, so its digest is in the key.
     */
    private String create() {
        return "CREATE " + (target.unlogged() ? "UNLOGGED " : "") + "TABLE " + name() + """
                 (
                  loaded_table regclass NOT NULL,
                  recipe_sha256 text NOT NULL,
                  part integer NOT NULL,
                  recipe text NOT NULL,
                  PRIMARY KEY (loaded_table, recipe_sha256, part)
                )""";
    }

    /** The table may have come from another schema, or have become logged or unlogged, since its users were loaded. */
    private void moveHere(Connection connection) throws SQLException {
        for (String other : otherLedgers(connection)) {
            try (PreparedStatement move = connection.prepareStatement("WITH moved AS (DELETE FROM " + other
                    + " WHERE loaded_table = ?::oid RETURNING loaded_table, recipe_sha256, part, recipe) INSERT INTO "
                    + name() + " (loaded_table, recipe_sha256, part, recipe) SELECT * FROM moved")) {
                move.setLong(1, target.oid());
                move.executeUpdate();
            }
        }
    }

    private List<String> otherLedgers(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT format('%I.%I', n.nspname, c.relname)
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relname IN ('populace_load', 'populace_load_unlogged') AND c.relkind = 'r'
                    AND c.oid <> to_regclass(?) AND has_schema_privilege(n.oid, 'USAGE')
                    AND has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'DELETE')
                    AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'recipe_sha256')
                ORDER BY 1""")) {
            query.setString(1, name());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    /** Forgets all loads of the table. */
    void clear(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + name() + " WHERE loaded_table = ?::oid")) {
            delete.setLong(1, target.oid());
            delete.executeUpdate();
        }
    }

    /** Whether any part of any recipe is in the table. */
    boolean hasParts(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT EXISTS (SELECT FROM " + name() + " WHERE loaded_table = ?::oid AND part <> " + BEGUN + ")")) {
            query.setLong(1, target.oid());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The parts of this recipe that are in the table; absent if its load has not begun. */
    Optional<BitSet> parts(Connection connection) throws SQLException {
        BitSet parts = new BitSet();
        boolean begun = false;
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT part FROM " + name() + " WHERE loaded_table = ?::oid AND recipe_sha256 = ?")) {
            query.setLong(1, target.oid());
            query.setString(2, digest());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    begun = true;
                    if (rows.getInt(1) != BEGUN) {
                        parts.set(rows.getInt(1));
                    }
                }
            }
        }
        return begun ? Optional.of(parts) : Optional.empty();
    }

    /** Another recipe whose load has begun. */
    Optional<String> otherRecipe(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT min(recipe) FROM " + name() + " WHERE loaded_table = ?::oid AND recipe_sha256 <> ?")) {
            query.setLong(1, target.oid());
            query.setString(2, digest());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1));
            }
        }
    }

    /** Records that a load begins. */
    void begin(Connection connection) throws SQLException {
        record(connection, BEGUN);
    }

    /**
     * Records a part. Waits for another transaction that is loading the same part.
     *
     * @return whether the part is new
     */
    boolean record(Connection connection, int part) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + name()
                + " (loaded_table, recipe_sha256, part, recipe) VALUES (?::oid, ?, ?, ?)"
                + " ON CONFLICT (loaded_table, recipe_sha256, part) DO NOTHING")) {
            insert.setLong(1, target.oid());
            insert.setString(2, digest());
            insert.setInt(3, part);
            insert.setString(4, recipe);
            return insert.executeUpdate() == 1;
        }
    }

    private String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(recipe.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
