package io.populace.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.engine.SequentialEngine;
import io.populace.generation.record.RecordLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetFormatTest {

    private static final Population POPULATION = Population.seeded(42);

    @Test
    void givesTheSameBytesByAnyEngine() throws IOException, InterruptedException {
        ParquetFormat format = ParquetFormat.of(RecordLayout.parse("index,first_name,address.city,email_address"));
        IndexRange range = IndexRange.of(3, 400_000);
        byte[] expected = bytes(new SequentialEngine(), format, range);
        for (int threads : new int[] {1, 2, 7}) {
            assertArrayEquals(expected, bytes(new OrderedParallelEngine(threads), format, range), threads + " threads");
        }
    }

    @Test
    void givesBuffersEnoughRoom() throws IOException, InterruptedException {
        IndexRange range = IndexRange.of(0, 65_536);
        for (ParquetFormat format : new ParquetFormat[] {
            ParquetFormat.standard(), ParquetFormat.standard().uncompressed(), ParquetFormat.of(Layouts.all())
        }) {
            int length = bytes(new SequentialEngine(), format, range).length;
            assertTrue(length <= format.typicalBlockBytes(), length + " > " + format.typicalBlockBytes());
            assertTrue(2 * length > format.typicalBlockBytes(), length + " << " + format.typicalBlockBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 20})
    void refusesALevelOfZstd(int level) {
        ParquetFormat format = ParquetFormat.standard();
        assertRefuses("level must be 1 to 19: " + level, () -> format.zstd(level));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10})
    void refusesALevelOfGzip(int level) {
        ParquetFormat format = ParquetFormat.standard();
        assertRefuses("level must be 1 to 9: " + level, () -> format.gzip(level));
    }

    @Test
    void refusesTwoColumnsOfOneNameIfFlat() {
        ParquetFormat nested = ParquetFormat.of(RecordLayout.parse("a.b=age,a_b=user_id"));
        assertRefuses("duplicate column: a_b", nested::flat);
    }

    @Test
    void refusesMoreUsersThanAFileCanHave() {
        assertRefuses(
                "a Parquet file can have 2147483648 users at most: 2147483649",
                () -> ParquetFormat.standard()
                        .newRun(
                                POPULATION.drawer(),
                                IndexRange.of(1, 2 + ParquetFormat.standard().maxUsers())));
    }

    private static void assertRefuses(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    private static byte[] bytes(GenerationEngine engine, ParquetFormat format, IndexRange range)
            throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.generate(POPULATION.drawer(), range, format, (bytes, length, users) -> out.write(bytes, 0, length));
        return out.toByteArray();
    }
}
