package io.populace.postgres;

import io.populace.domain.IndexRange;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.TableName;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A load of users into a table of PostgreSQL 12 or later. The users are cut into parts of {@value #PART_USERS}. Each part is one
 * transaction, which copies its users and records the part in the table {@code populace_load}. So a load that was killed, or whose
 * server was, goes on with the parts that are missing, and two processes can share a load.
 *
 * <pre>{@code
 * PostgresUrl url = PostgresUrl.parse("postgresql://test@localhost/shop", System.getenv());
 * LoadOptions options = new LoadOptions(true, false, true, false, false);
 * PostgresLoad load = new PostgresLoad(url, TableName.parse("users"), RecordLayout.standard(), options);
 * load.begin(recipe, IndexRange.of(0, 10_000_000)).write(population.drawer(), 2, PartListener.NONE);
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class PostgresLoad {

    /** How many users a part has: a fraction of a second of work, which is what an error or a kill costs. */
    public static final int PART_USERS = 100_000;

    private final TableDefinition definition;
    private final LoadOptions options;
    private final OpenConnections connections;
    private final int partUsers;

    /**
     * A load; nothing happens yet.
     *
     * @throws IllegalArgumentException if two columns have names that differ at most in case, or a name is too long for
     *     PostgreSQL
     */
    public PostgresLoad(PostgresUrl url, TableName table, RecordLayout layout, LoadOptions options) {
        this(url, table, layout, options, PART_USERS);
    }

    /** A load in parts of another size. */
    PostgresLoad(PostgresUrl url, TableName table, RecordLayout layout, LoadOptions options, int partUsers) {
        this.partUsers = partUsers;
        definition = new TableDefinition(table, layout);
        this.options = options;
        connections = new OpenConnections(url);
    }

    /**
     * The statements by which a load makes its table and the key, if it is to make them; for people to read.
     *
     * @throws IllegalArgumentException if two columns have names that differ at most in case, or a name is too long for
     *     PostgreSQL
     */
    public static List<String> statements(TableName table, RecordLayout layout, LoadOptions options) {
        TableDefinition definition = new TableDefinition(table, layout);
        List<String> statements = new ArrayList<>();
        if (options.create()) {
            statements.add(definition.create(options.unlogged()));
            if (options.key()) {
                definition.addKey().ifPresent(statements::add);
            }
        }
        return statements;
    }

    /**
     * Makes the table, or checks it, and finds out which parts are missing. If the load is refused, the database stays as it is.
     *
     * @param recipe everything that decides the users, as text
     * @throws DifferentLoadException if the table has users of another recipe, and the options do not allow more
     * @throws LoadException if the server cannot be reached, or the table does not take the users
     */
    public BegunLoad begin(String recipe, IndexRange range) throws IOException {
        Connection connection = connections.connect();
        try {
            LoadStart start = LoadStart.on(connection, definition, options, recipe);
            return new BegunLoad(definition, options, connections, start, range, partUsers);
        } catch (SQLException e) {
            throw ServerError.of(e);
        } finally {
            connections.close(connection);
        }
    }

    /** Ends what runs and all that would follow. Parts that are not complete leave no user in the table. */
    public void cancel() {
        connections.cancel();
    }
}
