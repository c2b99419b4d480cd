package io.populace.postgres;

import io.populace.generation.encoding.Utf8Buffer;
import io.populace.postgres.LoadException.Subject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * What happens before the first user: the table is made or checked, emptied if that is wanted, and the ledger is read. All in
 * one transaction, so that a load that is refused leaves no trace.
 *
 * @param ledger where parts are recorded
 * @param rows makes the rows of the table
 * @param loaded the parts that are in the table
 */
record LoadStart(LoadLedger ledger, BinaryCopy rows, BitSet loaded) {

    private static final int OLDEST = 12;

    /**
     * Prepares a load.
     *
     * @param connection committed by this method, or left to be rolled back
     * @throws DifferentLoadException if the table has users of another recipe, and {@code options} do not allow more
     */
    static LoadStart on(Connection connection, TableDefinition definition, LoadOptions options, String recipe)
            throws SQLException, LoadException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new LoadException(Subject.SERVER, "must be PostgreSQL " + OLDEST + " or later: " + version);
        }
        OpenConnections.beginTransaction(connection);
        // Two loads that start at once would both find that a table is missing, or that nobody else has begun.
        execute(connection, definition.lock());
        Optional<TargetTable> found = TargetTable.find(connection, definition);
        if (found.isEmpty()) {
            require(options.create(), "does not exist");
            execute(connection, definition.create(options.unlogged()));
        }
        TargetTable target = found.isPresent()
                ? found.get()
                : TargetTable.find(connection, definition).orElseThrow();
        LoadLedger ledger = new LoadLedger(target, recipe);
        if (options.create() && found.isPresent()) {
            ledger.prepare(connection);
            // A crash of the server leaves an unlogged table empty, and its ledger, too.
            boolean emptied = target.unlogged() && isEmpty(connection, definition);
            require(
                    emptied || ledger.parts(connection).isPresent(),
                    "exists already, and was not made by the same load");
        }
        List<ColumnType> types = target.types(connection, definition.layout());
        ledger.prepare(connection);
        if (options.truncate()) {
            execute(connection, "TRUNCATE " + definition.sqlName());
            ledger.clear(connection);
        }
        BitSet loaded = loaded(connection, ledger, options);
        if (target.readable() && ledger.hasParts(connection) && isEmpty(connection, definition)) {
            throw new LoadException(
                    Subject.TABLE, "is empty, but " + ledger.name() + " lists parts of it; --truncate starts anew");
        }
        ledger.begin(connection);
        BinaryCopy rows = new BinaryCopy(definition.fields(), types);
        copyNobody(connection, definition, rows);
        connection.commit();
        return new LoadStart(ledger, rows, loaded);
    }

    private static BitSet loaded(Connection connection, LoadLedger ledger, LoadOptions options) throws SQLException {
        Optional<BitSet> loaded = ledger.parts(connection);
        if (loaded.isPresent()) {
            return loaded.get();
        }
        Optional<String> other = ledger.otherRecipe(connection);
        if (other.isPresent() && !options.append()) {
            throw new DifferentLoadException(other.get());
        }
        return new BitSet();
    }

    /** Finds out whether the server lets the user copy into the table: row security and foreign tables may forbid it. */
    private static void copyNobody(Connection connection, TableDefinition definition, BinaryCopy rows)
            throws SQLException {
        Utf8Buffer nobody = new Utf8Buffer(Long.SIZE);
        rows.encodeHeader(true, nobody);
        rows.encodeFooter(true, nobody);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(definition.copy());
        copy.writeToCopy(nobody.bytes(), 0, nobody.length());
        copy.endCopy();
    }

    private static boolean isEmpty(Connection connection, TableDefinition definition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT NOT EXISTS (SELECT FROM " + definition.sqlName() + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void require(boolean holds, String message) throws LoadException {
        if (!holds) {
            throw new LoadException(Subject.TABLE, message);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
