package io.populace.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import io.populace.domain.Catalog;
import io.populace.domain.GeoCatalog;
import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of Parquet's own project reads what was written. It runs without Hadoop's own libraries if it is given a codec. */
class ParquetJavaTest {

    private static final Population POPULATION = Population.seeded(42);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_192})
    void readsStandardRecords(int users) throws IOException {
        assertReadsStandardRecords(users);
    }

    @Tag("long")
    @Test
    void readsStandardRecordsOfAWholeRowGroup() throws IOException {
        assertReadsStandardRecords(65_536);
    }

    private void assertReadsStandardRecords(int users) throws IOException {
        assertReads(POPULATION, RecordLayout.standard(), ParquetFormat.standard(), IndexRange.ofCount(5, users), false);
    }

    @Test
    void readsAllFields() throws IOException {
        RecordLayout all = Layouts.all();
        IndexRange range = IndexRange.of(0, 20_500);
        assertReads(POPULATION, all, ParquetFormat.of(all), range, false);
        assertReads(POPULATION, all, ParquetFormat.of(all).uncompressed().nativeUuids(), range, true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void readsAnyLayout(int seed) throws IOException {
        RecordLayout layout = Layouts.random(seed);
        assertReads(POPULATION, layout, ParquetFormat.of(layout), IndexRange.of(seed, 100L * seed), false);
    }

    @Test
    void readsAnotherCatalog() throws IOException {
        Catalog builtIn = BuiltInCatalog.load();
        Catalog french = new Catalog(
                new GeoCatalog(List.of(builtIn.geography().countries().get(0))),
                builtIn.systemTriplets(),
                builtIn.ages());
        Population population = new Population(7, french, Lexicons.standard().forcing("fr"));
        assertReads(population, Layouts.all(), ParquetFormat.of(Layouts.all()), IndexRange.of(0, 9_000), false);
    }

    /** As many users as have pages with values and without, row groups of their own, and dictionaries or none. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100, 8_193, 20_500})
    void readsAbsentValues(int users) throws IOException {
        RecordLayout all = Layouts.all();
        IndexRange range = IndexRange.ofCount(0, users);
        assertReads(Sparse.mixed(), all, ParquetFormat.of(all), range, false);
        assertReads(Sparse.only(), all, ParquetFormat.of(all), range, false);
    }

    @Test
    void seesTheRecipeAndTheMaker() throws IOException {
        try (ParquetFileReader reader = open(
                write(POPULATION, ParquetFormat.standard().withRecipe(() -> "seed 42, naïve"), IndexRange.of(0, 3)))) {
            assertEquals(
                    "seed 42, naïve",
                    reader.getFileMetaData().getKeyValueMetaData().get("populace.recipe"));
            assertEquals(
                    "populace version 5 (build data)", reader.getFileMetaData().getCreatedBy());
        }
        try (ParquetFileReader reader = open(write(POPULATION, ParquetFormat.standard(), IndexRange.of(0, 3)))) {
            assertNull(reader.getFileMetaData().getKeyValueMetaData().get("populace.recipe"));
        }
    }

    @Test
    void seesTheSchema() throws IOException {
        RecordLayout layout = RecordLayout.parse("a.x=age,index,a.b.y=user_id,a.z=address.city,"
                + "a.b.zip=address.post_code,address.country_code,a.born=birth_date,registered_at,address.latitude");
        try (ParquetFileReader reader =
                open(write(POPULATION, ParquetFormat.of(layout).nativeUuids(), IndexRange.of(0, 3)))) {
            assertEquals("""
                    message user {
                      required group a {
                        required int32 x;
                        required group b {
                          required fixed_len_byte_array(16) y (UUID);
                          optional binary zip (STRING);
                        }
                        required binary z (STRING);
                        required int32 born (DATE);
                      }
                      required int64 index;
                      required group address {
                        optional binary country_code (STRING);
                        optional double latitude columnorder(TYPE_DEFINED_ORDER);
                      }
                      optional int64 registered_at (TIMESTAMP(MILLIS,true));
                    }
                    """, reader.getFileMetaData().getSchema().toString());
        }
    }

    private void assertReads(
            Population population, RecordLayout layout, ParquetFormat format, IndexRange range, boolean nativeUuids)
            throws IOException {
        List<Column> columns = layout.columns();
        try (ParquetFileReader reader = open(write(population, format, range))) {
            assertEquals(range.count(), reader.getRecordCount());
            MessageType schema = reader.getFileMetaData().getSchema();
            long index = range.start();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++, index++) {
                    assertEquals(
                            Expected.values(population, index, columns, nativeUuids), values(records.read(), columns));
                }
            }
            assertEquals(range.end(), index);
        }
    }

    private static List<@Nullable Object> values(Group record, List<Column> columns) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : columns) {
            Group group = record;
            List<String> path = column.path();
            for (String name : path.subList(0, path.size() - 1)) {
                group = group.getGroup(name, 0);
            }
            values.add(value(group, path.get(path.size() - 1)));
        }
        return values;
    }

    private static @Nullable Object value(Group group, String name) {
        if (group.getFieldRepetitionCount(name) == 0) {
            return null;
        }
        PrimitiveType type = group.getType().getType(name).asPrimitiveType();
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation time) {
            assertTrue(time.isAdjustedToUTC());
            assertEquals(LogicalTypeAnnotation.TimeUnit.MILLIS, time.getUnit());
            return Instant.ofEpochMilli(group.getLong(name, 0));
        }
        if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger(name, 0));
        }
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> group.getInteger(name, 0);
            case INT64 -> group.getLong(name, 0);
            case DOUBLE -> group.getDouble(name, 0);
            case FIXED_LEN_BYTE_ARRAY -> uuid(group.getBinary(name, 0).toByteBuffer());
            default -> group.getString(name, 0);
        };
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(bytes.position()), bytes.getLong(bytes.position() + Long.BYTES));
    }

    private Path write(Population population, ParquetFormat format, IndexRange range) throws IOException {
        Path file = folder.resolve("users.parquet");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            population.write(range, format, out);
        }
        return file;
    }

    private static ParquetFileReader open(Path file) throws IOException {
        return ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration())
                        .withCodecFactory(new ZstdOrNone())
                        .build());
    }

    /** Those of Parquet's project need Hadoop. */
    private static final class ZstdOrNone implements CompressionCodecFactory {

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
            return new BytesInputDecompressor() {
                @Override
                public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                    return switch (name) {
                        case ZSTD ->
                            BytesInput.from(
                                    Zstd.decompress(bytes.toInputStream().readAllBytes(), size));
                        case UNCOMPRESSED -> bytes;
                        default -> throw new IOException("unexpected: " + name);
                    };
                }

                @Override
                public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int size) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void release() {}
            };
        }

        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void release() {}
    }
}
