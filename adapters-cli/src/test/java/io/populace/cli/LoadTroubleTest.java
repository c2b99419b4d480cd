package io.populace.cli;

import static io.populace.cli.LoadServer.assertFails;
import static io.populace.cli.LoadServer.load;
import static io.populace.cli.LoadServer.one;
import static io.populace.cli.LoadServer.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code populace load} says when the server, the table or somebody else stops it. */
class LoadTroubleTest {

    /** The key of a lock, and the index of the user whose trigger waits for it. */
    private static final int GATE = 4711;

    @BeforeEach
    void dropTables() throws SQLException {
        LoadServer.dropTables();
    }

    @Test
    void tellsWhichPermissionIsMissing() throws SQLException {
        run("CREATE TABLE users (user_id uuid, age int); GRANT SELECT, INSERT (age) ON users TO eve");
        assertFails(
                "--table users: INSERT must be granted to the user for column user_id",
                LoadServer.loadInto(LoadServer.url("eve"), "--fields", "user_id,age"));
        run("GRANT INSERT ON users TO eve");
        assertFails(
                "--table users: permission denied for schema public",
                LoadServer.loadInto(LoadServer.url("eve"), "--fields", "user_id,age"));
        assertFails(
                "--table mine: permission denied for schema public",
                LoadServer.loadInto(LoadServer.url("eve"), "--table", "mine", "--create"));
        assertEquals("0", one("SELECT count(*) FROM users"));
    }

    @Test
    void tellsTheIndexOfAUserThatViolatesAUniqueIndex() throws SQLException {
        assertEquals(0, load("-n", "1", "--start", "123456", "--create").exitCode());
        Run run = load("-n", "200k", "--append", "-t", "1");
        assertTrue(
                run.err()
                        .matches("populace: --table users: user 123456: duplicate key value violates unique constraint"
                                + " \"users_pkey\" \\(Key \\(user_id\\)=\\([0-9a-f-]{36}\\) already exists.\\)\n"),
                run::err);
        assertEquals(1, run.exitCode());
        assertEquals("100001", one("SELECT count(*) FROM users"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RAISE 'not %', NEW.index                     | user 7: not 7
            RETURN NULL                                  | takes 9 of 10 users from index 0 on; a trigger must not drop any
            PERFORM 1 / (NEW.index - 7)                  | user 7: division by zero
            """)
    void reportsATriggerThatRefusesUsers(String statement, String message) throws SQLException {
        run("""
                CREATE TABLE users (index bigint);
                CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN IF NEW.index = 7 THEN %s; END IF; RETURN NEW; END $$;
                CREATE TRIGGER refuse BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION refuse()""".formatted(statement));
        assertFails("--table users: " + message, load("-n", "10", "--fields", "index"));
        assertEquals("0", one("SELECT count(*) FROM users"));
        assertEquals("0", one("SELECT count(*) FROM populace_load WHERE part >= 0"));
    }

    /** What comes from outside while users are copied. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pg_cancel_backend    | --table users: canceling statement due to user request
            pg_terminate_backend | --to DATABASE: .*
            """)
    void reportsWhoeverStopsIt(String function, String message) throws SQLException {
        gate();
        try (Connection gate = LoadServer.connect();
                Statement statement = gate.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + GATE + ")");
            CompletableFuture<Run> running =
                    CompletableFuture.supplyAsync(() -> load("-n", "300k", "--fields", "index", "-t", "2"));
            String waiting = "no row";
            while (waiting.equals("no row") && !running.isDone()) {
                waiting = one("SELECT pid FROM pg_stat_activity WHERE query LIKE 'COPY%' AND wait_event_type = 'Lock'"
                        + " AND application_name = 'populace'");
            }
            run("SELECT " + function + "(" + waiting + ")");
            Run stopped = running.join();
            assertTrue(
                    stopped.err().matches("populace: " + message.replace("DATABASE", LoadServer.database()) + "\n"),
                    stopped::err);
            assertEquals(1, stopped.exitCode());
        }
        assertEquals(
                one("SELECT count(*) * 100000 FROM populace_load WHERE part >= 0"), one("SELECT count(*) FROM users"));
        assertEquals(0, load("-n", "300k", "--fields", "index").exitCode());
        assertEquals("300000 300000", one("SELECT count(*) || ' ' || count(DISTINCT index) FROM users"));
    }

    /** Makes the table with a trigger that waits at one user for a lock that the test has. */
    private static void gate() throws SQLException {
        run("""
                CREATE TABLE users (index bigint);
                CREATE OR REPLACE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_advisory_xact_lock_shared(%s); RETURN NEW; END $$;
                CREATE TRIGGER wait BEFORE INSERT ON users FOR EACH ROW WHEN (NEW.index = %s)
                EXECUTE FUNCTION wait()""".formatted(GATE, GATE));
    }

    @Test
    void doesNotWaitForALockForever() throws SQLException {
        run("CREATE TABLE users (index bigint)");
        try (Connection other = LoadServer.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE users IN SHARE MODE");
            assertFails(
                    "--table users: canceling statement due to lock timeout",
                    LoadServer.loadInto(
                            LoadServer.url("postgres") + "?options=-c%20lock_timeout=50ms",
                            "-n",
                            "3",
                            "--fields",
                            "index"));
        }
    }

    @Test
    void reportsThatTheServerRefusesTheUser() {
        assertFails(
                "--to " + LoadServer.database() + ": password authentication failed for user \"bob\"",
                LoadServer.loadInto(LoadServer.url("bob:wrong"), "--create"));
        assertFails(
                "--to " + LoadServer.database()
                        + ": The server requested SCRAM-based authentication, but no password was provided.",
                LoadServer.loadInto(LoadServer.url("bob"), "--create"));
        assertEquals(
                0,
                LoadServer.loadInto(LoadServer.url("bob:right"), "--create", "-n", "5")
                        .exitCode());
        String other = "postgresql://postgres@127.0.0.1:" + LoadServer.port() + "/none";
        assertFails(
                "--to 127.0.0.1:" + LoadServer.port() + "/none: database \"none\" does not exist",
                LoadServer.loadInto(other, "--create"));
    }

    @Test
    void reportsWhatIsNoServer() throws IOException {
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String place = "127.0.0.1:" + web.getAddress().getPort() + "/x";
        web.start();
        try {
            assertFails(
                    "--to " + place + ": The connection attempt failed. (Read timed out)",
                    LoadServer.loadInto("postgresql://me@" + place + "?socketTimeout=1", "--create"));
        } finally {
            web.stop(0);
        }
        assertFails(
                "--to " + place + ": Connection to 127.0.0.1:"
                        + web.getAddress().getPort() + " refused. Check that the"
                        + " hostname and port are correct and that the postmaster is accepting TCP/IP connections."
                        + " (Connection refused)",
                LoadServer.loadInto("postgresql://me@" + place, "--create"));
        Run unknown = LoadServer.loadInto("postgresql://me@no.such.host.invalid/x");
        assertFails("--to no.such.host.invalid:5432/x: The connection attempt failed. (no.such.host.invalid)", unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3"})
    void moreConnectionsThanTheServerHasAreRefused(String threads) throws SQLException {
        run("CREATE TABLE users (index bigint); GRANT ALL ON users TO bob; ALTER ROLE bob CONNECTION LIMIT 1");
        try {
            Run run =
                    LoadServer.loadInto(LoadServer.url("bob:right"), "-n", "300k", "--fields", "index", "-t", threads);
            if (threads.equals("1")) {
                assertEquals(0, run.exitCode(), run.err());
            } else {
                assertFails("--to " + LoadServer.database() + ": too many connections for role \"bob\"", run);
            }
        } finally {
            run("ALTER ROLE bob CONNECTION LIMIT -1");
        }
    }

    /** The rights that docs/postgres.md names. */
    @Test
    void needsNoMoreRightsThanItSays() throws SQLException {
        assertEquals(0, load("-n", "1", "--table", "users", "--create").exitCode());
        run(
                "CREATE TABLE theirs (index bigint); GRANT INSERT ON theirs TO eve; GRANT SELECT, INSERT ON populace_load TO eve");
        try {
            for (int time = 0; time < 2; time++) {
                Run run =
                        LoadServer.loadInto(LoadServer.url("eve"), "-n", "5", "--fields", "index", "--table", "theirs");
                assertEquals(0, run.exitCode(), run.err());
            }
            assertEquals("5", one("SELECT count(*) FROM theirs"));
        } finally {
            run("DROP TABLE theirs");
        }
    }
}
