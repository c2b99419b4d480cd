package io.populace.files;

import static io.populace.files.Outputs.bytes;
import static io.populace.files.Outputs.decompress;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import io.populace.domain.IndexRange;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.record.RecordLayout;
import io.populace.json.JsonEncoders;
import io.populace.text.CsvEncoders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompressionTest {

    private static final UserEncoder NDJSON = JsonEncoders.ndjson();
    private static final IndexRange RANGE = IndexRange.ofCount(1_000, 5_000);

    @Test
    void gzipIsReadByTheJdk() throws IOException, InterruptedException {
        byte[] compressed = bytes(RANGE, Compression.GZIP.blocks(NDJSON));

        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            assertArrayEquals(bytes(RANGE, new RecordBlocks(NDJSON)), in.readAllBytes());
        }
    }

    @Test
    void zstdIsReadByZstd() throws IOException, InterruptedException {
        byte[] compressed = bytes(RANGE, Compression.ZSTD.blocks(NDJSON));

        try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(compressed))) {
            assertArrayEquals(bytes(RANGE, new RecordBlocks(NDJSON)), in.readAllBytes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesDependOnNeitherEngineNorThreads(Compression compression) throws IOException, InterruptedException {
        BlockFormat format = compression.blocks(JsonEncoders.array());
        byte[] expected = bytes(RANGE, format);

        for (int threads : new int[] {1, 2, 7}) {
            GenerationEngine engine = new OrderedParallelEngine(threads);
            assertArrayEquals(expected, bytes(engine, RANGE, format), () -> threads + " threads");
        }
        assertArrayEquals(bytes(RANGE, new RecordBlocks(JsonEncoders.array())), decompress(compression, expected));
    }

    @ParameterizedTest
    @EnumSource
    void slicesOfWholeBlocksJoinToTheSameBytes(Compression compression) throws IOException, InterruptedException {
        BlockFormat format = compression.blocks(NDJSON);
        byte[] first = bytes(IndexRange.of(0, 4_096), format);
        byte[] second = bytes(IndexRange.of(4_096, 6_144), format);
        byte[] rest = bytes(IndexRange.of(6_144, 7_000), format);

        assertArrayEquals(bytes(IndexRange.of(0, 7_000), format), Outputs.join(first, second, rest));
    }

    @ParameterizedTest
    @EnumSource
    void anOutputWithoutUsersIsAWholeFile(Compression compression) throws IOException, InterruptedException {
        IndexRange none = IndexRange.of(5, 5);
        for (UserEncoder encoder : List.of(NDJSON, JsonEncoders.array(), CsvEncoders.csv(RecordLayout.standard()))) {
            byte[] compressed = bytes(none, compression.blocks(encoder));
            assertTrue(compressed.length > 0);
            assertArrayEquals(bytes(none, new RecordBlocks(encoder)), decompress(compression, compressed));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelGivesTheSameContents(Compression compression) throws IOException, InterruptedException {
        IndexRange range = IndexRange.of(0, 300);
        byte[] plain = bytes(range, new RecordBlocks(NDJSON));
        byte[] fastest = bytes(range, compression.blocks(NDJSON, 1));
        for (int level = 1; level <= compression.maxLevel(); level++) {
            assertArrayEquals(plain, decompress(compression, bytes(range, compression.blocks(NDJSON, level))));
        }
        assertTrue(bytes(range, compression.blocks(NDJSON, compression.maxLevel())).length < 0.99 * fastest.length);
        assertArrayEquals(
                bytes(range, compression.blocks(NDJSON, compression.defaultLevel())),
                bytes(range, compression.blocks(NDJSON)));
    }

    /** RFC 1952, section 2.3: no time, and an unknown system. */
    @Test
    void gzipNamesNoTimeAndNoSystem() throws IOException, InterruptedException {
        byte[] compressed = bytes(RANGE, Compression.GZIP.blocks(NDJSON));

        assertEquals("1f8b08000000000000ff", HexFormat.of().formatHex(compressed, 0, 10));
    }

    @Test
    void aZstdFrameIsABlockAndHasItsSizeAndAChecksum() throws IOException, InterruptedException {
        byte[] compressed = bytes(RANGE, Compression.ZSTD.blocks(NDJSON));

        int at = 0;
        for (long users : new long[] {2_048, 2_048, 904}) {
            assertEquals(1, compressed[at + 4] >> 2 & 1, "checksum flag, RFC 8878, section 3.1.1.1.1");
            byte[] rest = Arrays.copyOfRange(compressed, at, compressed.length);
            int size = Math.toIntExact(Zstd.findFrameCompressedSize(rest));
            byte[] block = Zstd.decompress(Arrays.copyOf(rest, size), Math.toIntExact(Zstd.getFrameContentSize(rest)));
            assertEquals(
                    users, new String(block, StandardCharsets.UTF_8).lines().count());
            at += size;
        }
        assertEquals(compressed.length, at);
    }

    @ParameterizedTest
    @CsvSource({"GZIP, 0, 9", "GZIP, 10, 9", "ZSTD, -1, 19", "ZSTD, 0, 19", "ZSTD, 20, 19"})
    void refusesOtherLevels(Compression compression, int level, int maxLevel) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> compression.blocks(NDJSON, level));
        assertEquals("level must be 1 to " + maxLevel + ": " + level, refused.getMessage());
    }
}
