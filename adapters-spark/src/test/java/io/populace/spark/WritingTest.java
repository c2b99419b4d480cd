package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to write users that docs/spark.md has. */
class WritingTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesAFolderForEachCountry() throws IOException {
        Dataset<Row> users = Session.users(
                Map.of("count", "1000", "fields", "country_code=address.country_code,user_id,address.city"));
        users.write()
                .partitionBy("country_code")
                .parquet(folder.resolve("users").toString());

        try (Stream<Path> folders = Files.list(folder.resolve("users"))) {
            assertEquals(
                    "[country_code=DE, country_code=GB, country_code=NL]",
                    String.valueOf(folders.map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith("country_code="))
                            .sorted()
                            .toList()));
        }
        assertEquals(
                Session.hash(users),
                Session.hash(Session.SPARK
                        .read()
                        .parquet(folder.resolve("users").toString())
                        .select("country_code", "user_id", "address")));
    }

    @Tag("long") // the server takes seconds to start
    @Test
    void appendsToATableOfADatabase() throws IOException {
        Dataset<Row> users = Session.users(
                Map.of("count", "1000", "fields", "id=user_id,email=email_address,age,city=address.city"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            Properties properties = new Properties();
            properties.setProperty("driver", "org.postgresql.Driver");
            users.write().mode("append").jdbc(url, "users", properties);

            assertEquals(Session.hash(users), Session.hash(Session.SPARK.read().jdbc(url, "users", properties)));
        }
    }
}
