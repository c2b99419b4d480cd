package io.populace.postgres;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.engine.PartListener;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.TableName;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL server that the tests of a JVM share. It stops with the JVM. */
final class Server {

    /** Small parts, so that tests have many. */
    static final int PART_USERS = 1_000;

    private static final EmbeddedPostgres SERVER = start();

    private Server() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostgresUrl url() {
        return PostgresUrl.parse("postgresql://postgres@localhost:" + SERVER.getPort() + "/postgres", Map.of());
    }

    static Connection connect() throws SQLException {
        return SERVER.getPostgresDatabase().getConnection();
    }

    static void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the only row of a query, as text. */
    static String one(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    static PostgresLoad load(String table, RecordLayout layout, LoadOptions options) {
        return new PostgresLoad(url(), TableName.parse(table), layout, options, PART_USERS);
    }

    /** Loads users, and returns how many parts were missing. */
    static int load(PostgresLoad load, Population population, String recipe, IndexRange range, int connections)
            throws IOException, InterruptedException {
        BegunLoad begun = load.begin(recipe, range);
        begun.write(population.drawer(), connections, PartListener.NONE);
        return begun.missingParts();
    }
}
