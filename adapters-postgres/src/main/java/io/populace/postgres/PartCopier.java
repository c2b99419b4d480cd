package io.populace.postgres;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.PartListener;
import io.populace.generation.engine.SequentialEngine;
import io.populace.postgres.LoadException.Subject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Copies parts into the table. Thread-safe; each thread brings a connection.
 *
 * @param ledger where each part is recorded
 * @param copy the statement that takes the users
 * @param drawer draws them
 * @param format makes the rows
 */
record PartCopier(LoadLedger ledger, String copy, UserDrawer drawer, BlockFormat format, PartListener listener) {

    /** Copies and records a part in one transaction, unless another load has done so meanwhile. */
    void copy(Connection connection, int part, IndexRange users) throws IOException, InterruptedException {
        try {
            OpenConnections.beginTransaction(connection);
            if (ledger.record(connection, part)) {
                copy(connection, users);
            }
            connection.commit();
        } catch (SQLException e) {
            throw ServerError.of(e, users.start());
        }
        listener.finished(part);
    }

    private void copy(Connection connection, IndexRange users) throws SQLException, IOException, InterruptedException {
        CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        long kept;
        try {
            send(users, rows);
            kept = rows.endCopy(); // only now the server tells what it refuses
        } finally {
            if (rows.isActive()) {
                rows.cancelCopy();
            }
        }
        if (kept != users.count()) {
            throw new LoadException(
                    Subject.TABLE,
                    "takes " + kept + " of " + users.count() + " users from index " + users.start()
                            + " on; a trigger must not drop any");
        }
    }

    private void send(IndexRange users, CopyIn rows) throws IOException, InterruptedException {
        new SequentialEngine().generate(drawer, users, format, (bytes, length, count) -> {
            try {
                rows.writeToCopy(bytes, 0, length);
            } catch (SQLException e) {
                throw ServerError.of(e, users.start());
            }
            listener.made(count, length);
        });
    }
}
