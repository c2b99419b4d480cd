package io.populace.postgres;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.engine.PartListener;
import io.populace.generation.engine.SharedWork;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A load whose table is ready, and of which it is known which parts are missing. */
public final class BegunLoad {

    private final TableDefinition definition;
    private final LoadOptions options;
    private final OpenConnections connections;
    private final LoadStart start;
    private final IndexRange range;
    private final int partUsers;
    private final int parts;

    BegunLoad(
            TableDefinition definition,
            LoadOptions options,
            OpenConnections connections,
            LoadStart start,
            IndexRange range,
            int partUsers) {
        this.definition = definition;
        this.options = options;
        this.connections = connections;
        this.start = start;
        this.range = range;
        this.partUsers = partUsers;
        parts = Math.toIntExact(range.parts(partUsers));
    }

    /** How many parts are not in the table yet. */
    public int missingParts() {
        return parts - loadedParts();
    }

    /** How many parts were in the table before. */
    public int loadedParts() {
        return start.loaded().cardinality();
    }

    /** How many users the missing parts have. */
    public long missingUsers() {
        return range.count()
                - start.loaded().stream().mapToLong(part -> users(part).count()).sum();
    }

    /**
     * Copies the missing parts into the table, and gives it its key if the load made it.
     *
     * @param drawer the users of the recipe
     * @param parallel how many connections to use at once, 1 or more
     * @throws LoadException if the server or the table fails; all parts that were finished stay
     */
    public void write(UserDrawer drawer, int parallel, PartListener listener) throws IOException, InterruptedException {
        if (missingParts() > 0) {
            copy(drawer, Math.min(parallel, missingParts()), listener);
        }
        if (options.create() && options.key()) {
            addKey();
        }
    }

    private void copy(UserDrawer drawer, int workers, PartListener listener) throws IOException, InterruptedException {
        PartCopier copier =
                new PartCopier(start.ledger(), definition.copy(), drawer, new RecordBlocks(start.rows()), listener);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        SharedWork work = new SharedWork(workers);
        AtomicInteger next = new AtomicInteger();
        boolean done = false;
        try {
            for (int worker = 0; worker < workers; worker++) {
                pool.execute(() -> copy(next, copier, work));
            }
            work.await();
            done = true;
        } finally {
            if (!done) {
                connections.cancel(); // a worker that waits for the server hears no interrupt
            }
            SharedWork.terminate(pool);
        }
    }

    /** Copies parts on a connection of its own until none is left. */
    private void copy(AtomicInteger next, PartCopier copier, SharedWork work) {
        BitSet loaded = start.loaded(); // only read
        try {
            Connection connection = connections.connect();
            try {
                for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
                    if (!loaded.get(part)) {
                        copier.copy(connection, part, users(part));
                    }
                }
            } finally {
                connections.close(connection);
            }
            work.done();
        } catch (Throwable e) { // rethrown to the caller
            work.fail(e);
        }
    }

    private IndexRange users(int part) {
        return range.part(part, partUsers);
    }

    /** Adds the key, unless a process that shares the load has. */
    private void addKey() throws LoadException {
        String statement = definition.addKey().orElse(null);
        if (statement == null) {
            return;
        }
        Connection connection = connections.connect();
        try (Statement sql = connection.createStatement()) {
            // Another process may be making the key, for as long as that takes.
            sql.execute("SET LOCAL lock_timeout = 0");
            sql.execute(definition.lock());
            sql.execute("SET LOCAL lock_timeout TO DEFAULT");
            OpenConnections.beginTransaction(connection);
            if (!hasKey(sql)) {
                sql.execute(statement);
                connection.commit();
            }
        } catch (SQLException e) {
            throw ServerError.of(e);
        } finally {
            connections.close(connection);
        }
    }

    private boolean hasKey(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery("SELECT FROM pg_index WHERE indisprimary AND indrelid = to_regclass("
                + SqlText.text(definition.sqlName()) + ")")) {
            return row.next();
        }
    }
}
