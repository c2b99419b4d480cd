package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.Population;
import io.populace.generation.record.RecordLayout;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

/** PostgreSQL reads the values of whole users, into a table that {@link SqlEncoders} made. */
class CopyReadBackTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void postgresHasTheValuesOfUsers(Populations source) throws IOException, InterruptedException, SQLException {
        for (RecordLayout layout : Layouts.of(12, 3)) {
            assertCopies(source, layout, 50);
        }
    }

    /** An absent value is all of a line. */
    @ParameterizedTest
    @EnumSource
    void postgresReadsASingleColumn(Populations source) throws IOException, InterruptedException, SQLException {
        assertCopies(source, RecordLayout.parse("address.post_code"), 200);
        assertCopies(source, RecordLayout.parse("address.city"), 0);
    }

    @Test
    void postgresHasTheSameTimesInASessionOfAnyZone() throws IOException, InterruptedException, SQLException {
        RecordLayout layout = RecordLayout.parse("registered_at");
        Population population = Populations.BUILT_IN.seeded(9);
        String copy = Outputs.text(population, 50, CopyEncoders.text(layout));
        try (Connection database = server.getPostgresDatabase().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("SET TIME ZONE 'America/New_York'; CREATE TABLE times (registered_at timestamptz)");
            database.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY times FROM STDIN", new StringReader(copy));

            assertEquals(
                    Expected.rows(Populations.BUILT_IN, population, layout, 50),
                    Tables.rows(
                            database,
                            "SELECT to_char(registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                    + " FROM times ORDER BY ctid",
                            false));
        }
    }

    private static void assertCopies(Populations source, RecordLayout layout, int users)
            throws IOException, InterruptedException, SQLException {
        Population population = source.seeded(9);
        List<List<@Nullable String>> expected = Expected.rows(source, population, layout, users);
        String table = Outputs.text(population, 0, SqlEncoders.insert(layout, "users", true));
        String copy = Outputs.text(population, users, CopyEncoders.text(layout));
        try (Connection database = server.getPostgresDatabase().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS users; " + table);
            long rows = database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY users FROM STDIN", new StringReader(copy));

            assertEquals(users, rows);
            assertEquals(
                    expected,
                    Tables.rows(database, "SELECT * FROM users ORDER BY ctid", false),
                    () -> layout.flatNames() + ", " + users + " users");
        }
    }
}
