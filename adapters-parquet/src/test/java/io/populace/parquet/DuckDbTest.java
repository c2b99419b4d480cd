package io.populace.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB reads what was written. */
class DuckDbTest {

    private static final Population POPULATION = Population.seeded(42);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193})
    void readsAnyNumberOfStandardRecords(int users) throws IOException, SQLException {
        assertReadsStandardRecords(users);
    }

    @Tag("long")
    @Test
    void readsStandardRecordsOfTwoRowGroups() throws IOException, SQLException {
        assertReadsStandardRecords(65_537);
    }

    private void assertReadsStandardRecords(int users) throws IOException, SQLException {
        assertReads(ParquetFormat.standard(), IndexRange.ofCount(1_000, users), RecordLayout.standard(), false, false);
    }

    @Test
    void readsAllFields() throws IOException, SQLException {
        RecordLayout all = Layouts.all();
        ParquetFormat format = ParquetFormat.of(all);
        IndexRange range = IndexRange.of(0, 20_500);
        assertReads(format, range, all, false, false);
        assertReads(format.nativeUuids().flat(), range, all, true, true);
    }

    @Test
    void readsTheLastUsers() throws IOException, SQLException {
        IndexRange range = IndexRange.ofCount(Long.MAX_VALUE - 100, 100);
        assertReads(ParquetFormat.of(Layouts.all()), range, Layouts.all(), false, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void readsAnyLayout(int seed) throws IOException, SQLException {
        RecordLayout layout = Layouts.random(seed);
        boolean flat = seed % 4 < 2;
        boolean nativeUuids = seed % 2 == 0;
        ParquetFormat format = ParquetFormat.of(layout);
        format = flat ? format.flat() : format;
        format = nativeUuids ? format.nativeUuids() : format;
        assertReads(format, IndexRange.of(seed, 100L * seed), layout, flat, nativeUuids);
    }

    @Test
    void readsAnyCompression() throws IOException, SQLException {
        RecordLayout all = Layouts.all();
        ParquetFormat format = ParquetFormat.of(all).nativeUuids();
        IndexRange range = IndexRange.of(0, 9_000);
        for (ParquetFormat compressed : List.of(format.zstd(1), format.gzip(1), format.uncompressed())) {
            assertReads(compressed, range, all, false, true);
        }
        assertEquals(List.of("GZIP", "UNCOMPRESSED"), codecs(format.gzip(1)));
        assertEquals(List.of("UNCOMPRESSED", "ZSTD"), codecs(format));
        assertEquals(List.of("UNCOMPRESSED"), codecs(format.uncompressed()));
    }

    @Tag("long")
    @Test
    void readsTheHighestLevels() throws IOException, SQLException {
        RecordLayout all = Layouts.all();
        ParquetFormat format = ParquetFormat.of(all).nativeUuids();
        for (ParquetFormat compressed : List.of(format.zstd(19), format.gzip(9))) {
            assertReads(compressed, IndexRange.of(0, 9_000), all, false, true);
        }
    }

    private List<Object> codecs(ParquetFormat format) throws IOException, SQLException {
        Path file = write(format, IndexRange.of(0, 10));
        return DuckDb.query(file, "SELECT DISTINCT compression FROM parquet_metadata($file) ORDER BY 1").stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** With few users, the names of all languages would take more room than those of the users. */
    @Test
    void seesDictionariesWhereTheyPay() throws IOException, SQLException {
        assertEquals(
                List.of(
                        "address, city",
                        "address, country",
                        "address, country_code",
                        "address, region",
                        "address, time_zone",
                        "device, system_triplet",
                        "gender",
                        "language",
                        "title"),
                dictionaries(1_000));
        assertEquals(
                List.of(
                        "address, city",
                        "address, country",
                        "address, country_code",
                        "address, house_number",
                        "address, region",
                        "address, street_name",
                        "address, time_zone",
                        "device, system_triplet",
                        "first_name",
                        "gender",
                        "language",
                        "last_name",
                        "title"),
                dictionaries(65_536));
        assertEquals(List.of(), dictionaries(1));
    }

    private List<Object> dictionaries(int users) throws IOException, SQLException {
        Path file = write(ParquetFormat.of(Layouts.all()), IndexRange.of(0, users));
        return DuckDb.query(
                        file,
                        "SELECT path_in_schema FROM parquet_metadata($file)"
                                + " WHERE dictionary_page_offset IS NOT NULL ORDER BY 1")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void seesTheBoundsOfTheIndex() throws IOException, SQLException {
        Path file = write(ParquetFormat.of(RecordLayout.parse("index,age")), IndexRange.of(7, 65_550));
        assertEquals(
                List.of(
                        Arrays.asList("7", "65542", 0L, null, null, 0L),
                        Arrays.asList("65543", "65549", 0L, null, null, 0L)),
                DuckDb.query(
                        file,
                        "SELECT i.stats_min_value, i.stats_max_value, i.stats_null_count,"
                                + " a.stats_min_value, a.stats_max_value, a.stats_null_count"
                                + " FROM parquet_metadata($file) i JOIN parquet_metadata($file) a USING (row_group_id)"
                                + " WHERE i.column_id = 0 AND a.column_id = 1 ORDER BY row_group_id"));
        assertEquals(
                List.of(List.of(3L)),
                DuckDb.query(file, "SELECT count(*) FROM $file WHERE index IN (7, 65542, 65543)"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100, 8_193, 20_500})
    void readsAbsentValues(int users) throws IOException, SQLException {
        List<Column> columns = Layouts.all().columns();
        IndexRange range = IndexRange.ofCount(0, users);
        for (Population sparse : List.of(Sparse.mixed(), Sparse.only())) {
            Path file = write(sparse, ParquetFormat.of(Layouts.all()), range);
            DuckDb.assertHasUsers(file, sparse, range, columns, false, false);
        }
    }

    @Test
    void seesHowManyValuesAreAbsent() throws IOException, SQLException {
        ParquetFormat format = ParquetFormat.of(RecordLayout.parse("zip=address.post_code,code=address.country_code"));
        Path file = write(Sparse.mixed(), format, IndexRange.of(0, 70_000));
        assertEquals(
                DuckDb.query(
                        file,
                        "SELECT count(*) - count(zip), count(*) - count(code) FROM"
                                + " (SELECT *, file_row_number >= 65536 AS later"
                                + " FROM read_parquet($file, file_row_number = true))"
                                + " GROUP BY later ORDER BY later"),
                DuckDb.query(
                        file,
                        "SELECT z.stats_null_count, c.stats_null_count FROM parquet_metadata($file) z"
                                + " JOIN parquet_metadata($file) c USING (row_group_id)"
                                + " WHERE z.column_id = 0 AND c.column_id = 1 ORDER BY row_group_id"));
    }

    @Test
    void seesTheTypesOfColumns() throws IOException, SQLException {
        RecordLayout layout =
                RecordLayout.parse("index,user_id,who.age=age,who.name=full_name,device.UUID,birth_date,registered_at,"
                        + "lon=address.longitude");
        assertEquals(
                List.of(
                        "index BIGINT",
                        "user_id VARCHAR",
                        "who STRUCT(age INTEGER, \"name\" VARCHAR)",
                        "device STRUCT(UUID VARCHAR)",
                        "birth_date DATE",
                        "registered_at TIMESTAMP WITH TIME ZONE",
                        "lon DOUBLE"),
                columns(ParquetFormat.of(layout)));
        assertEquals(
                List.of(
                        "index BIGINT",
                        "user_id UUID",
                        "who_age INTEGER",
                        "who_name VARCHAR",
                        "device_UUID UUID",
                        "birth_date DATE",
                        "registered_at TIMESTAMP WITH TIME ZONE",
                        "lon DOUBLE"),
                columns(ParquetFormat.of(layout).flat().nativeUuids()));
    }

    private List<String> columns(ParquetFormat format) throws IOException, SQLException {
        Path file = write(format, IndexRange.of(0, 3));
        return DuckDb.query(file, "DESCRIBE SELECT * FROM $file").stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }

    private void assertReads(
            ParquetFormat format, IndexRange range, RecordLayout layout, boolean flat, boolean nativeUuids)
            throws IOException, SQLException {
        DuckDb.assertHasUsers(write(format, range), POPULATION, range, layout.columns(), flat, nativeUuids);
    }

    private Path write(ParquetFormat format, IndexRange range) throws IOException {
        return write(POPULATION, format, range);
    }

    private Path write(Population population, ParquetFormat format, IndexRange range) throws IOException {
        Path file = folder.resolve("users.parquet");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            population.write(range, format, out);
        }
        return file;
    }
}
