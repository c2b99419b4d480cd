package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.files.Compression;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.record.RecordLayout;
import io.populace.json.JsonEncoders;
import io.populace.text.CsvEncoders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartSizeTest {

    private static final Population POPULATION = Population.seeded(42);
    private static final UserDrawer DRAWER = POPULATION.drawer();
    private static final BlockFormat NDJSON = new RecordBlocks(JsonEncoders.ndjson());

    private static Stream<BlockFormat> formats() {
        return Stream.of(
                NDJSON,
                Compression.ZSTD.blocks(JsonEncoders.ndjson()),
                Compression.GZIP.blocks(JsonEncoders.ndjson()),
                new RecordBlocks(CsvEncoders.csv(RecordLayout.parse("age"), ',', false)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void makesPartsOf64To256Megabytes(BlockFormat format) throws IOException, InterruptedException {
        long users = PartSize.users(DRAWER, IndexRange.of(0, 1_000_000_000), format);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        POPULATION.write(IndexRange.of(500_000, 520_000), format, out);
        double megabytes = (double) users * out.size() / 20_000 / 1e6;
        assertTrue(megabytes >= 64 && megabytes <= 256, users + " users: " + megabytes + " MB");
        assertTrue(Long.toString(users).matches("[125]0+"), Long.toString(users));
    }

    @Test
    void makesAtMostAMillionParts() throws InterruptedException {
        assertEquals(9_223_372_036_855L, PartSize.users(DRAWER, IndexRange.of(0, Long.MAX_VALUE), NDJSON));
    }

    @Test
    void choosesForNoUsers() throws InterruptedException {
        assertTrue(PartSize.users(DRAWER, IndexRange.of(7, 7), NDJSON) >= 1);
    }
}
