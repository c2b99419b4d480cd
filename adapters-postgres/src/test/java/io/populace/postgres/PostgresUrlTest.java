package io.populace.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTest {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("PGHOST", "db.example", "PGPORT", "6543", "PGDATABASE", "a b", "PGUSER", "me");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://me@h/d                      | h:5432/d
            postgres://h:1/d                         | h:1/d
            postgresql://me:x@h:1/d?sslmode=require  | h:1/d
            postgresql://h1:1,h2:2/d                 | h1,h2:1,2/d
            postgresql://[::1]:5433/d                | [::1]:5433/d
            postgresql:///d                          | localhost:5432/d
            postgresql://h/a%20b                     | h:5432/a b
            """)
    void namesTheDatabase(String url, String name) {
        assertEquals(name, PostgresUrl.parse(url, Map.of()).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://, db.example:6543/a b",
        "postgresql://h/d, h:6543/d",
        "postgresql:///d, db.example:6543/d",
        "postgresql://h, h:6543/a b"
    })
    void takesTheRestFromTheEnvironment(String url, String name) {
        assertEquals(name, PostgresUrl.parse(url, ENVIRONMENT).toString());
    }

    /** As psql has them; the driver cannot use them. */
    @Test
    void ignoresAFolderWithASocket() {
        assertEquals(
                "localhost:5432/d",
                PostgresUrl.parse("postgresql:///d", Map.of("PGHOST", "/run/postgresql"))
                        .toString());
    }

    @Test
    void takesAServiceFromItsFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("services"), "[test]\nhost=h\nport=77\ndbname=shop\n");
        System.setProperty("org.postgresql.pgservicefile", file.toString());
        try {
            assertEquals(
                    "h:77/shop",
                    PostgresUrl.parse("postgresql://?service=test", ENVIRONMENT).toString());
        } finally {
            System.clearProperty("org.postgresql.pgservicefile");
        }
    }

    @Test
    void anEmptyVariableIsNone() {
        Map<String, String> empty =
                Map.of("PGHOST", "", "PGPORT", "", "PGDATABASE", "", "PGUSER", "", "PGPASSWORD", "");
        assertEquals(
                PostgresUrl.parse("postgresql://me@/", Map.of()).toString(),
                PostgresUrl.parse("postgresql://me@/", empty).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h/d",
                "mysql://h/d",
                "jdbc:postgresql://h/d",
                "postgresql:h/d",
                "postgresql://a@b@h/d",
                "postgresql://me@h/d/e",
                "postgresql://me:%zz@h/d",
                "postgresql://h:port/d"
            })
    void refusesWhatIsNoUrl(String text) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PostgresUrl.parse(text, Map.of()));
        String shown = text.contains("@")
                ? "(not shown, as it may have a password; in one, / ? @ and % must be percent-encoded)"
                : text.isEmpty() ? "(empty)" : text;
        assertEquals("must be like postgresql://user@host:5432/database: " + shown, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://me:secret@h/d?password=secret",
                "postgresql://me:secret@h@x/d",
                "postgresql://me:sec/ret@h/d",
                "postgresql://me:secret@h/d?pasword=secret",
                "host=localhost user=x password=secret",
                "postgresql:u:secret@localhost/db",
                "postgresql://u:12345/sec@ret",
                "postgresql://u:sec?ret@localhost/db",
                "postgresql://localhost/db?password:s3cret",
                "secret@localhost"
            })
    void showsNoPassword(String text) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PostgresUrl.parse(text, Map.of()));
        assertFalse(String.valueOf(refused.getMessage()).contains("ret"), refused::getMessage);
    }

    /** The driver would ignore it, and connect without TLS. */
    @Test
    void refusesAParameterThatTheDriverDoesNotKnow() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> PostgresUrl.parse("postgresql://h/d?sslmod=require", Map.of()));
        assertEquals(
                "must have parameters of the PostgreSQL JDBC driver, such as sslmode: sslmod", refused.getMessage());
    }
}
