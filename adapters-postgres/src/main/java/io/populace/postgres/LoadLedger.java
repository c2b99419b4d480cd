package io.populace.postgres;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The table {@code populace_load}, in the schema of the users: which part of which recipe is in which table. A row is written in
 * the transaction that copies the part, so that both are there or neither.
 *
 * <p>A crash of the server empties unlogged tables. Their parts are listed in {@code populace_load_unlogged}, which is unlogged
 * itself and so emptied with them.
 *
 * @param name the ledger's name in SQL
 * @param create the statement that makes it unless it is there
 * @param table the number of the table with the users
 * @param recipe everything that decides the users, as text
 */
record LoadLedger(String name, String create, long table, String recipe) {

    static LoadLedger of(TargetTable target, String recipe) {
        String own = target.unlogged() ? "populace_load_unlogged" : "populace_load";
        String name = SqlText.name(target.schema()) + "." + SqlText.name(own);
        // A regclass is stored as the number of a table, which survives a new name, and dumped as its name, which
        // survives a
        // restore. The recipe can be longer than the entry of an index, so its digest is in the key.
        String create = "CREATE " + (target.unlogged() ? "UNLOGGED " : "") + "TABLE IF NOT EXISTS " + name + """
                 (
                  loaded_table regclass NOT NULL,
                  recipe_sha256 text NOT NULL,
                  part integer NOT NULL,
                  recipe text NOT NULL,
                  PRIMARY KEY (loaded_table, recipe_sha256, part)
                )""";
        return new LoadLedger(name, create, target.oid(), recipe);
    }

    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(create);
        }
    }

    /** Forgets all loads of the table. */
    void clear(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + name + " WHERE loaded_table = ?::oid")) {
            delete.setLong(1, table);
            delete.executeUpdate();
        }
    }

    /** The parts of this recipe that are in the table. */
    BitSet parts(Connection connection) throws SQLException {
        BitSet parts = new BitSet();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT part FROM " + name + " WHERE loaded_table = ?::oid AND recipe_sha256 = ?")) {
            query.setLong(1, table);
            query.setString(2, digest());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    parts.set(rows.getInt(1));
                }
            }
        }
        return parts;
    }

    /** Another recipe of which parts are in the table. */
    Optional<String> otherRecipe(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT min(recipe) FROM " + name + " WHERE loaded_table = ?::oid AND recipe_sha256 <> ?")) {
            query.setLong(1, table);
            query.setString(2, digest());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1));
            }
        }
    }

    /**
     * Records a part. Waits for another transaction that is loading the same part.
     *
     * @return whether the part is new
     */
    boolean record(Connection connection, int part) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + name
                + " (loaded_table, recipe_sha256, part, recipe) VALUES (?::oid, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setLong(1, table);
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
