package io.populace.files;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.encoding.Compressor;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import java.util.function.Supplier;

/** The records of an encoder in blocks that are each compressed. Header and footer are compressed with them. */
final class CompressedBlocks implements BlockFormat {

    /** About a megabyte of JSON: larger blocks would be smaller by 0.15 % at most, and smaller ones larger by 1 %. */
    static final int BLOCK_USERS = 2_048;

    /**
     * A block that reaches so many bytes before its end is cut into several members, which a template with a long text may
     * need: else memory would not be bounded.
     */
    private static final int LONG_MEMBER_BYTES = 4 << 20;

    private static final int TYPICAL_COMPRESSED_BYTES = 208;

    private final BlockFormat records;
    private final Supplier<Compressor> compressors;

    CompressedBlocks(UserEncoder encoder, Supplier<Compressor> compressors) {
        this.records = new RecordBlocks(encoder);
        this.compressors = compressors;
    }

    @Override
    public int blockUsers() {
        return BLOCK_USERS;
    }

    @Override
    public int typicalBlockBytes() {
        return BLOCK_USERS * TYPICAL_COMPRESSED_BYTES;
    }

    @Override
    public BlockRun newRun(UserDrawer drawer, IndexRange range) {
        BlockRun run = records.newRun(drawer, range);
        int typicalBytes = BLOCK_USERS / records.blockUsers() * records.typicalBlockBytes();
        return new BlockRun() {
            @Override
            public BlockEncoder newEncoder() {
                return new Encoder(run.newEncoder(), compressors.get(), typicalBytes);
            }

            /** Nothing: the last block ends with the footer of the records. */
            @Override
            public void encodeFooter(Utf8Buffer out) {}
        };
    }

    private static final class Encoder implements BlockEncoder {

        private final BlockEncoder records;
        private final Compressor compressor;
        private final Utf8Buffer raw;

        Encoder(BlockEncoder records, Compressor compressor, int typicalBytes) {
            this.records = records;
            this.compressor = compressor;
            this.raw = new Utf8Buffer(typicalBytes);
        }

        @Override
        public void encode(IndexRange block, Utf8Buffer out) {
            raw.clear();
            long start = block.start();
            do {
                long end = Math.min(start + RecordBlocks.BLOCK_USERS, block.end());
                records.encode(IndexRange.of(start, end), raw);
                if (end == block.end() || raw.length() >= LONG_MEMBER_BYTES) {
                    compressor.compress(raw.bytes(), raw.length(), out);
                    raw.clear();
                }
                start = end;
            } while (start < block.end());
        }

        @Override
        public void close() {
            try {
                records.close();
            } finally {
                compressor.close();
            }
        }
    }
}
