package io.populace.postgres;

import io.populace.postgres.LoadException.Subject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What happens before the first user: the table is made or checked, emptied if that is wanted, and the ledger is read. All in
 * one transaction, so that a load that is refused leaves no trace.
 *
 * @param ledger where parts are recorded
 * @param types the types of the columns
 * @param loaded the parts that are in the table
 */
record LoadStart(LoadLedger ledger, List<ColumnType> types, BitSet loaded) {

    /**
     * Prepares a load.
     *
     * @param connection committed by this method, or left to be rolled back
     * @throws DifferentLoadException if the table has users of another recipe, and {@code options} do not allow more
     */
    static LoadStart on(Connection connection, TableDefinition definition, LoadOptions options, String recipe)
            throws SQLException, LoadException {
        OpenConnections.beginTransaction(connection);
        // Two loads that start at once would both find that a table is missing.
        execute(connection, "SELECT pg_advisory_xact_lock(hashtext('populace_load'))");
        TargetTable target = target(connection, definition, options, recipe);
        List<ColumnType> types = target.types(connection, definition.layout());
        LoadLedger ledger = LoadLedger.of(target, recipe);
        ledger.create(connection);
        if (options.truncate()) {
            execute(connection, "TRUNCATE " + definition.sqlName());
            ledger.clear(connection);
        }
        BitSet loaded = ledger.parts(connection);
        Optional<String> other = ledger.otherRecipe(connection);
        if ((!loaded.isEmpty() || other.isPresent()) && isEmpty(connection, definition)) {
            throw new LoadException(
                    Subject.TABLE, "is empty, but " + ledger.name() + " lists parts of it; truncate starts anew");
        }
        if (other.isPresent() && !options.append()) {
            throw new DifferentLoadException(other.get());
        }
        connection.commit();
        return new LoadStart(ledger, types, loaded);
    }

    private static TargetTable target(
            Connection connection, TableDefinition definition, LoadOptions options, String recipe)
            throws SQLException, LoadException {
        Optional<TargetTable> found = TargetTable.find(connection, definition);
        if (!options.create()) {
            return found.orElseThrow(() -> new LoadException(Subject.TABLE, "does not exist"));
        }
        String comment = "Fake users of populace load: " + recipe;
        if (found.isPresent()) {
            // The comment stays from a load that was killed, and says that this load may go on.
            if (comment.equals(found.get().comment())) {
                return found.get();
            }
            throw new LoadException(Subject.TABLE, "exists already, and was not made by the same load");
        }
        execute(connection, definition.create(options.unlogged()));
        execute(connection, "COMMENT ON TABLE " + definition.sqlName() + " IS " + SqlText.text(comment));
        return TargetTable.find(connection, definition).orElseThrow();
    }

    private static boolean isEmpty(Connection connection, TableDefinition definition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT NOT EXISTS (SELECT FROM " + definition.sqlName() + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
