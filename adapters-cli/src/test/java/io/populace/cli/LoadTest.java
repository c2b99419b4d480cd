package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code populace load} with a real server, on good days and bad ones. */
class LoadTest {

    /** An index that a trigger waits at, until the test lets it go on or ends it. */
    private static final int GATE = 4711;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer(@TempDir Path folder) throws IOException, SQLException {
        Path rules = Files.writeString(folder.resolve("pg_hba.conf"), """
                host all bob 127.0.0.1/32 scram-sha-256
                host all all all trust
                """);
        rules.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        server = EmbeddedPostgres.builder()
                .setServerConfig("hba_file", rules.toString())
                .start();
        run("CREATE ROLE bob LOGIN PASSWORD 'right'; CREATE ROLE eve LOGIN; GRANT ALL ON SCHEMA public TO bob");
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void dropTables() throws SQLException {
        run("DROP TABLE IF EXISTS users, populace_load, populace_load_unlogged CASCADE");
    }

    private static Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "no row";
        }
    }

    private static String url(String user) {
        return "postgresql://" + user + "@127.0.0.1:" + server.getPort() + "/postgres";
    }

    private static Run load(String... more) {
        return loadInto(url("postgres"), more);
    }

    private static Run loadInto(String url, String... more) {
        List<String> args = new ArrayList<>(List.of("load", "--to", url, "-s", "42"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static void assertFails(String message, Run run) {
        assertEquals("populace: " + message + "\n", run.err());
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
    }

    private static String database() {
        return "127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Test
    void loadsUsersOnce() throws SQLException {
        Run first = load("-n", "150k", "--create", "--unlogged");
        assertTrue(
                first.err()
                        .matches(
                                "populace: 150,000 users, [0-9.]+ MB in [0-9.]+ s \\([0-9,]+ users/s\\) to table users at "
                                        + database() + "; parts loaded: 2, already there: 0\n"),
                first::err);
        assertEquals(0, first.exitCode());
        assertEquals("150000", one("SELECT count(DISTINCT user_id) FROM users"));
        Run again = load("-n", "150k", "--create", "--unlogged", "--json", "-q");
        assertTrue(
                again.err().matches("\\{\"output\":\"users\",\"parts\":0,\"parts_skipped\":2,\"users\":0,.*}\n"),
                again::err);
        assertEquals(0, again.exitCode());
    }

    @Test
    void printsTheStatementsOfCreate() throws SQLException {
        Run run = Run.of(
                "load",
                "--create",
                "--dry-run",
                "--table",
                "x.Users",
                "--fields",
                "id=user_id,age,index,device.UUID,device.ipv4_address,device.mac_address,home.city=address.city");
        assertEquals("""
                CREATE TABLE "x"."Users" (
                  "id" uuid NOT NULL,
                  "age" smallint NOT NULL,
                  "index" bigint NOT NULL,
                  "device_uuid" uuid NOT NULL,
                  "device_ipv4_address" inet NOT NULL,
                  "device_mac_address" macaddr NOT NULL,
                  "home_city" text NOT NULL
                );
                ALTER TABLE "x"."Users" ADD PRIMARY KEY ("id");
                """, run.out());
        assertEquals(0, run.exitCode());
        run("CREATE SCHEMA x; " + run.out());
        run("DROP SCHEMA x CASCADE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -s 43                   | --seed must be 42, as in populace_load, unless --append is given: 43
            -n 4                    | --count must be 3, as in populace_load, unless --append is given: 4
            --start 3               | --start must be 0, as in populace_load, unless --append is given: 3
            --fields age            | --fields must not be given, as in populace_load, unless --append is given: age
            --locale de             | --locale must not be given, as in populace_load, unless --append is given: de
            """)
    void refusesAnotherRecipe(String options, String message) throws SQLException {
        run("CREATE TABLE users (user_id uuid, age int DEFAULT 1)");
        assertEquals(0, load("-n", "3", "--fields", "user_id").exitCode());
        run("UPDATE populace_load SET recipe = replace(recipe, '\"--fields\":\"user_id\"', '')");
        List<String> args = new ArrayList<>(List.of("-n", "3"));
        args.addAll(List.of(options.split(" ")));
        if (!options.startsWith("--fields")) {
            run("UPDATE populace_load SET recipe = replace(recipe, '{}', '{\"--fields\":\"user_id\"}')");
            args.addAll(List.of("--fields", "user_id"));
        }
        assertFails(message, Run.of(command(args)));
        assertEquals("3", one("SELECT count(*) FROM users"));
    }

    private static String[] command(List<String> more) {
        List<String> args = new ArrayList<>(List.of("load", "--to", url("postgres")));
        if (!more.contains("-s")) {
            args.addAll(List.of("-s", "42"));
        }
        args.addAll(more);
        if (more.lastIndexOf("-n") != more.indexOf("-n")) {
            args.subList(args.indexOf("-n"), args.indexOf("-n") + 2).clear();
        }
        return args.toArray(String[]::new);
    }

    @Test
    void refusesAnotherCatalog(@TempDir Path folder) throws IOException {
        Path catalog = Files.writeString(
                folder.resolve("c.json"), Run.done("catalog").out().replace("Bonn", "Bonna"));
        assertEquals(0, load("-n", "3", "--create").exitCode());
        Run refused = load("-n", "3", "--catalog", catalog.toString());
        assertTrue(
                refused.err()
                        .matches("populace: --catalog must not be given, as in populace_load, unless --append is given:"
                                + " sha256:[0-9a-f]{64}\n"),
                refused::err);
        assertEquals(1, refused.exitCode());
        Run appended = load("-n", "3", "--catalog", catalog.toString(), "--append", "--start", "3");
        assertEquals(0, appended.exitCode(), appended.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TABLE users (age int)                                       | has no column user_id
            TABLE users (x int)                                         | has no column user_id, age
            TABLE users (user_id uuid, age text)                        | column age must be smallint or integer or bigint: text
            TABLE users (user_id uuid, age numeric(3))                  | column age must be smallint or integer or bigint: numeric(3,0)
            TABLE users (user_id bytea, age int)                        | column user_id must be uuid or text: bytea
            TABLE users (user_id uuid, age int, n text NOT NULL)        | column n must have a default or allow nulls, as no field fills it
            TABLE users (user_id uuid, age int GENERATED ALWAYS AS (1) STORED) | column age must not be generated
            VIEW users AS SELECT 1 AS user_id, 2 AS age                 | is not a table
            SEQUENCE users                                              | is not a table
            """)
    void refusesATableThatCannotTakeTheUsers(String table, String message) throws SQLException {
        run("CREATE " + table);
        try {
            assertFails("--table users: " + message, load("--fields", "user_id,age"));
            assertEquals(null, one("SELECT to_regclass('populace_load')"));
        } finally {
            run("DROP " + table.replaceFirst("users.*", "users"));
        }
    }

    @Test
    void refusesATableThatDoesNotExist() {
        assertFails("--table users: does not exist", load());
        assertFails("--table no.users: does not exist", load("--table", "no.users"));
        assertFails("--table no.users: schema \"no\" does not exist", load("--create", "--table", "no.users"));
    }

    @Test
    void doesNotCreateATableThatExists() throws SQLException {
        run("CREATE TABLE users (x int)");
        assertFails("--table users: exists already, and was not made by the same load", load("--create"));
    }

    @Test
    void tellsWhichPermissionIsMissing() throws SQLException {
        run("CREATE TABLE users (user_id uuid, age int); GRANT SELECT, INSERT (age) ON users TO eve");
        assertFails(
                "--table users: INSERT must be granted to the user for column user_id",
                loadInto(url("eve"), "--fields", "user_id,age"));
        run("GRANT INSERT ON users TO eve");
        assertFails(
                "--table users: permission denied for schema public", loadInto(url("eve"), "--fields", "user_id,age"));
        assertFails(
                "--table mine: permission denied for schema public",
                loadInto(url("eve"), "--table", "mine", "--create"));
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
        assertEquals("0", one("SELECT count(*) FROM populace_load"));
    }

    /** What comes from outside while users are copied. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pg_cancel_backend    | --table users: canceling statement due to user request
            pg_terminate_backend | --to DATABASE: .*
            """)
    void reportsWhoeverStopsIt(String function, String message) throws SQLException {
        gate();
        try (Connection gate = connect();
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
                    stopped.err().matches("populace: " + message.replace("DATABASE", database()) + "\n"), stopped::err);
            assertEquals(1, stopped.exitCode());
        }
        assertEquals(one("SELECT count(*) * 100000 FROM populace_load"), one("SELECT count(*) FROM users"));
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
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE users IN SHARE MODE");
            assertFails(
                    "--table users: canceling statement due to lock timeout",
                    loadInto(url("postgres") + "?options=-c%20lock_timeout=50ms", "-n", "3", "--fields", "index"));
        }
    }

    @Test
    void reportsThatTheServerRefusesTheUser() {
        assertFails(
                "--to " + database() + ": password authentication failed for user \"bob\"",
                loadInto(url("bob:wrong"), "--create"));
        assertFails(
                "--to " + database()
                        + ": The server requested SCRAM-based authentication, but no password was provided.",
                loadInto(url("bob"), "--create"));
        assertEquals(0, loadInto(url("bob:right"), "--create", "-n", "5").exitCode());
        String other = "postgresql://postgres@127.0.0.1:" + server.getPort() + "/none";
        assertFails(
                "--to 127.0.0.1:" + server.getPort() + "/none: database \"none\" does not exist",
                loadInto(other, "--create"));
    }

    @Test
    void reportsWhatIsNoServer() throws IOException {
        HttpServer web = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        String place = "127.0.0.1:" + web.getAddress().getPort() + "/x";
        web.start();
        try {
            assertFails(
                    "--to " + place + ": The connection attempt failed. (Read timed out)",
                    loadInto("postgresql://me@" + place + "?socketTimeout=1", "--create"));
        } finally {
            web.stop(0);
        }
        assertFails(
                "--to " + place + ": Connection to 127.0.0.1:"
                        + web.getAddress().getPort() + " refused. Check that the"
                        + " hostname and port are correct and that the postmaster is accepting TCP/IP connections."
                        + " (Connection refused)",
                loadInto("postgresql://me@" + place, "--create"));
        Run unknown = loadInto("postgresql://me@no.such.host.invalid/x");
        assertFails("--to no.such.host.invalid:5432/x: The connection attempt failed. (no.such.host.invalid)", unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3"})
    void moreConnectionsThanTheServerHasAreRefused(String threads) throws SQLException {
        run("CREATE TABLE users (index bigint); GRANT ALL ON users TO bob; ALTER ROLE bob CONNECTION LIMIT 1");
        try {
            Run run = loadInto(url("bob:right"), "-n", "300k", "--fields", "index", "-t", threads);
            if (threads.equals("1")) {
                assertEquals(0, run.exitCode(), run.err());
            } else {
                assertFails("--to " + database() + ": too many connections for role \"bob\"", run);
            }
        } finally {
            run("ALTER ROLE bob CONNECTION LIMIT -1");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -n 5                                   | --to is missing
            --to mysql://h/d                       | --to must be like postgresql://user@host:5432/database: mysql://h/d
            --to postgresql://me:pw@h/d?x=y        | --to must have parameters of the PostgreSQL JDBC driver, such as sslmode: x
            --to postgresql://h/d --table a.b.c    | --table must be NAME or SCHEMA.NAME: a.b.c
            --to postgresql://h/d --fields agee    | --fields: unknown field: agee; did you mean age?
            --to postgresql://h/d --fields a=age,A=age | --fields: duplicate column: A
            --to postgresql://h/d -t 0             | --threads must be 1 to 100: 0
            --to postgresql://h/d -t 101           | --threads must be 1 to 100: 101
            --to postgresql://h/d -n 9e18          | --count must be <= 214748364700000 for a table: 9000000000000000000
            --to postgresql://h/d --dry-run        | --dry-run must go with --create
            --to postgresql://h/d --unlogged       | --unlogged must go with --create
            --to postgresql://h/d --no-key         | --no-key must go with --create
            --to postgresql://h/d --create --truncate | --truncate must not go with --create, which makes a new table
            --to postgresql://h/d --create --append   | --append must not go with --create, which makes a new table
            """)
    void refusesWrongOptionsBeforeItConnects(String options, String message) {
        List<String> args = new ArrayList<>(List.of("load"));
        args.addAll(List.of(options.split(" ")));
        Run run = Run.of(args.toArray(String[]::new));
        assertEquals("populace: " + message + "\n", run.err());
        assertEquals(2, run.exitCode());
    }
}
