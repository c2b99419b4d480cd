package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import io.populace.domain.IndexRange;
import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A template may make records of any length; a compressor must not collect two thousand of them. */
class LongRecordsTest {

    private static final int RECORD_BYTES = 10_000;
    private static final int MIB = 1 << 20;

    @Test
    void blocksOfLongRecordsAreCutIntoSeveralFrames() throws IOException, InterruptedException {
        IndexRange range = IndexRange.of(0, 3_000);
        byte[] compressed = Outputs.bytes(range, Compression.ZSTD.blocks(new LongRecords()));

        int frames = 0;
        for (byte[] rest = compressed; rest.length > 0; frames++) {
            long size = Zstd.getFrameContentSize(rest);
            assertTrue(size > 0 && size < 4 * MIB + 256 * RECORD_BYTES, () -> "bytes of a frame: " + size);
            int length = Math.toIntExact(Zstd.findFrameCompressedSize(rest));
            rest = Arrays.copyOfRange(rest, length, rest.length);
        }
        assertEquals(4 + 2, frames, "512 records each, in a block of 2,048 and one of 952");
        assertArrayEquals(
                Outputs.bytes(range, new RecordBlocks(new LongRecords())),
                Outputs.decompress(Compression.ZSTD, compressed));
    }

    private static final class LongRecords implements UserEncoder {

        @Override
        public Set<Draw> draws() {
            return Set.of();
        }

        @Override
        public void encodeHeader(boolean empty, Utf8Buffer out) {}

        @Override
        public void encode(UserDraft user, Utf8Buffer out) {
            byte[] record = new byte[RECORD_BYTES];
            Arrays.fill(record, (byte) user.index());
            out.put(record);
        }

        @Override
        public void encodeSeparator(long position, Utf8Buffer out) {}

        @Override
        public void encodeFooter(boolean empty, Utf8Buffer out) {}
    }
}
