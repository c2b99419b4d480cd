package io.populace.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;

/** The connections of a load, so that another thread can end what they do. Thread-safe. */
final class OpenConnections {

    private final PostgresUrl url;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    OpenConnections(PostgresUrl url) {
        this.url = url;
    }

    /** A connection on which each statement belongs to a transaction. */
    Connection connect() throws LoadException {
        try {
            Connection connection = url.connect();
            open.add(connection);
            connection.setAutoCommit(false);
            if (cancelled) {
                abort(connection);
            }
            return connection;
        } catch (SQLException e) {
            throw ServerError.ofConnection(e);
        }
    }

    /**
     * Begins a transaction. A lock that is held for longer than half a minute fails it, unless the session has a limit of its own.
     * Not a parameter of the session, which poolers refuse.
     */
    static void beginTransaction(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT set_config('lock_timeout', '30s', true) WHERE current_setting('lock_timeout') = '0'");
        }
    }

    /** Closes a connection; the server rolls back what is not committed. */
    void close(Connection connection) {
        open.remove(connection);
        try {
            connection.close();
        } catch (SQLException e) {
            // It is closed all the same, and nothing of it is needed any more.
        }
    }

    /** Ends whatever runs on the connections, and those that are opened later. */
    void cancel() {
        cancelled = true;
        open.forEach(OpenConnections::abort);
    }

    private static void abort(Connection connection) {
        try {
            connection.unwrap(PGConnection.class).cancelQuery(); // else the server notices only at its next read
        } catch (SQLException e) {
            // The server is gone, or the connection is closed: then nothing runs.
        }
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // As above.
        }
    }
}
