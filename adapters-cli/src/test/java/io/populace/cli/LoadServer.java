package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server to load users into, which the tests of a JVM share. It stops with the JVM. */
final class LoadServer {

    private static final EmbeddedPostgres SERVER = start();

    private LoadServer() {}

    /** Trusts everybody but bob, whose password is "right"; eve may do nothing. */
    private static EmbeddedPostgres start() {
        try {
            Path rules = Files.writeString(Files.createTempFile("pg_hba", ".conf"), """
                    host all bob 127.0.0.1/32 scram-sha-256
                    host all all all trust
                    """);
            rules.toFile().deleteOnExit();
            rules.toFile().setReadable(true, false); // the server is another user if the tests are root
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("hba_file", rules.toString())
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE bob LOGIN PASSWORD 'right'; CREATE ROLE eve LOGIN;"
                        + " GRANT ALL ON SCHEMA public TO bob");
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect() throws SQLException {
        return SERVER.getPostgresDatabase().getConnection();
    }

    static int port() {
        return SERVER.getPort();
    }

    /** The database, as messages show it. */
    static String database() {
        return "127.0.0.1:" + port() + "/postgres";
    }

    static String url(String user) {
        return "postgresql://" + user + "@" + database();
    }

    /** Leaves nothing of another test. */
    static void dropTables() throws SQLException {
        run("DROP TABLE IF EXISTS users, populace_load, populace_load_unlogged CASCADE");
    }

    static void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row of a query, as text. */
    static String one(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "no row";
        }
    }

    static Run load(String... more) {
        return loadInto(url("postgres"), more);
    }

    static Run loadInto(String url, String... more) {
        List<String> args = new ArrayList<>(List.of("load", "--to", url, "-s", "42"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    static void assertFails(String message, Run run) {
        assertEquals("populace: " + message + "\n", run.err());
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
    }
}
