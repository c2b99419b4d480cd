package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.Population;
import io.populace.generation.record.RecordLayout;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases that run the SQL have the values of whole users. */
class SqlReadBackTest {

    private static final List<String> DATABASES = List.of("jdbc:duckdb:", "jdbc:sqlite::memory:");

    static Stream<Arguments> databases() {
        return Stream.of(Populations.values())
                .flatMap(source -> DATABASES.stream().map(url -> Arguments.of(url, source)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void databasesHaveTheValuesOfUsers(String url, Populations source)
            throws IOException, InterruptedException, SQLException {
        for (RecordLayout layout : Layouts.of(12, 3)) {
            assertHasUsers(url, source, layout, 50);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void databasesRunAnyNumberOfStatements(String url, Populations source)
            throws IOException, InterruptedException, SQLException {
        RecordLayout layout = RecordLayout.parse("index,address.city,age");
        for (int users : new int[] {0, 1, 999, 1_000, 1_001, 2_000, 2_500}) {
            assertHasUsers(url, source, layout, users);
        }
    }

    private static void assertHasUsers(String url, Populations source, RecordLayout layout, int users)
            throws IOException, InterruptedException, SQLException {
        Population population = source.seeded(9);
        String sql = Outputs.text(population, users, SqlEncoders.insert(layout, "main.the \"users\"", true));
        List<List<@Nullable String>> expected = new ArrayList<>();
        expected.add(List.copyOf(names(layout)));
        expected.addAll(Expected.rows(source, population, layout, users));
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
            assertEquals(
                    expected,
                    Tables.rows(database, "SELECT * FROM \"the \"\"users\"\"\" ORDER BY rowid", true),
                    () -> layout.flatNames() + ", " + users + " users");
        }
    }

    /** A field under its own name is a column in small letters. */
    private static List<String> names(RecordLayout layout) {
        return layout.columns().stream()
                .map(column -> column.name().equals(column.field().path())
                        ? column.flatName().toLowerCase(Locale.ROOT)
                        : column.flatName())
                .toList();
    }
}
