package io.populace.cli;

import static io.populace.cli.LoadServer.assertFails;
import static io.populace.cli.LoadServer.load;
import static io.populace.cli.LoadServer.one;
import static io.populace.cli.LoadServer.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code populace load} does with a real server, and which tables and options it refuses. */
class LoadTest {

    @BeforeEach
    void dropTables() throws SQLException {
        LoadServer.dropTables();
    }

    @Test
    void loadsUsersOnce() throws SQLException {
        Run first = load("-n", "150k", "--create", "--unlogged");
        assertTrue(
                first.err()
                        .matches(
                                "populace: 150,000 users, [0-9.]+ MB in [0-9.]+ s \\([0-9,]+ users/s\\) to table users at "
                                        + LoadServer.database() + "; parts loaded: 2, already there: 0\n"),
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
            -s 43                   | --seed must be 42, as in populace_load: 43; --append adds to the users of other loads
            -n 4                    | --count must be 3, as in populace_load: 4; --append adds to the users of other loads
            --start 3               | --start must be 0, as in populace_load: 3; --append adds to the users of other loads
            --fields age            | --fields must not be given, as in populace_load: age; --append adds to the users of other loads
            --as-of 2026-01-01      | --as-of must not be given, as in populace_load: 2026-01-01; --append adds to the users of other loads
            --locale de             | --locale must not be given, as in populace_load: de; --append adds to the users of other loads
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
        List<String> args = new ArrayList<>(List.of("load", "--to", LoadServer.url("postgres")));
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
                        .matches("populace: --catalog must not be given, as in populace_load:"
                                + " sha256:[0-9a-f]{64}; --append adds to the users of other loads\n"),
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -n 5                                   | --to is missing
            --to mysql://h/d                       | --to must be like postgresql://user@host:5432/database: mysql://h/d
            --to postgresql://me:pw@h/d?x=y        | --to must have parameters of the PostgreSQL JDBC driver, such as sslmode: x
            --to postgresql://h/d --table a.b.c    | --table must be NAME or SCHEMA.NAME: a.b.c
            --to postgresql://h/d --fields agee    | --fields: unknown field: agee; did you mean age?
            --to postgresql://h/d --fields a=age,A=age | --table or --fields: duplicate column: A
            --to postgresql://h/d -t 0             | --threads must be 1 to 100: 0
            --to postgresql://h/d -t 101           | --threads must be 1 to 100: 101
            --to postgresql://h/d -n 9e18          | --count must be <= 214748364700000 for a table: 9000000000000000000
            --to postgresql://h/d --dry-run        | --dry-run must go with --create
            --to postgresql://h/d --unlogged       | --unlogged must go with --create
            --to postgresql://h/d --no-key         | --no-key must go with --create
            --to postgresql://h/d --create --truncate | --truncate must not go with --create, which makes a new table
            --to postgresql://h/d --append --truncate | --append must not go with --truncate, which empties the table
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
