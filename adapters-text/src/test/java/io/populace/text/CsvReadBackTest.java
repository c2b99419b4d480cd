package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.populace.generation.Population;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.record.RecordLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other people's readers find in CSV and TSV are the values of whole users. */
class CsvReadBackTest {

    private static final int USERS = 300;
    private static final char[] DELIMITERS = {',', ';', '|', '\t', '\\', '\'', '\u0001'};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void fastCsvReadsTheValuesOfUsers(Populations source) throws IOException, InterruptedException {
        Population population = source.seeded(7);
        int number = 0;
        for (RecordLayout layout : Layouts.of(60, 1)) {
            char delimiter = DELIMITERS[number % DELIMITERS.length];
            boolean header = number++ % 3 != 0;
            String csv = Outputs.text(population, USERS, CsvEncoders.csv(layout, delimiter, header));
            assertEquals(
                    Expected.emptyForNull(expected(source, population, layout, header)),
                    fastCsv(csv, delimiter),
                    layout.flatNames()::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void duckDbReadsTheValuesOfUsers(Populations source) throws IOException, InterruptedException, SQLException {
        for (RecordLayout layout : Layouts.of(10, 2)) {
            assertDuckDbReads(source, layout);
        }
    }

    /** What is absent is an empty text then: readers skip empty lines. */
    @ParameterizedTest
    @EnumSource
    void duckDbReadsASingleColumn(Populations source) throws IOException, InterruptedException, SQLException {
        assertDuckDbReads(source, RecordLayout.parse("address.post_code"));
    }

    private void assertDuckDbReads(Populations source, RecordLayout layout)
            throws IOException, InterruptedException, SQLException {
        Population population = source.seeded(8);
        List<List<@Nullable String>> expected = expected(source, population, layout, true);
        List<?> readable = layout.columns().size() > 1 ? expected : Expected.emptyForNull(expected);
        assertEquals(readable, duckDb(population, CsvEncoders.csv(layout), ","), layout.flatNames()::toString);
        assertEquals(readable, duckDb(population, CsvEncoders.tsv(layout, true), "\t"), layout.flatNames()::toString);
    }

    private static List<List<@Nullable String>> expected(
            Populations source, Population population, RecordLayout layout, boolean header) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        if (header) {
            rows.add(List.copyOf(layout.flatNames()));
        }
        rows.addAll(Expected.rows(source, population, layout, USERS));
        return rows;
    }

    private static List<List<String>> fastCsv(String csv, char delimiter) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(csv)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private List<List<@Nullable String>> duckDb(Population population, UserEncoder encoder, String delimiter)
            throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("users.txt");
        Files.writeString(file, Outputs.text(population, USERS, encoder));
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            return Tables.rows(
                    database,
                    "SELECT * FROM read_csv('" + file + "', delim = '" + delimiter
                            + "', header = true, quote = '\"', escape = '\"', all_varchar = true, allow_quoted_nulls = false, parallel = false)",
                    true);
        }
    }
}
