package io.populace.generation.encoding;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;

/**
 * The records of an encoder as blocks. The header belongs to the first block, the footer to the last, and a separator to
 * the block of the record before it: then a block of whole lines has the same bytes wherever a run begins or ends.
 */
public final class RecordBlocks implements BlockFormat {

    /** The users of a block: their bytes, some 140 kB, stay inside the second-level cache. */
    public static final int BLOCK_USERS = 256;

    private static final int TYPICAL_USER_BYTES = 640;

    private final UserEncoder encoder;
    private final int blockUsers;

    /** Blocks of {@value #BLOCK_USERS} users. */
    public RecordBlocks(UserEncoder encoder) {
        this(encoder, BLOCK_USERS);
    }

    /**
     * Blocks of another size.
     *
     * @param blockUsers how many users a block has, 1 or more
     * @throws IllegalArgumentException if {@code blockUsers} is out of range
     */
    public RecordBlocks(UserEncoder encoder, int blockUsers) {
        if (blockUsers < 1) {
            throw new IllegalArgumentException("blockUsers must be >= 1: " + blockUsers);
        }
        this.encoder = encoder;
        this.blockUsers = blockUsers;
    }

    /**
     * The same records in blocks of another size.
     *
     * @param users how many users a block has, 1 or more
     * @throws IllegalArgumentException if {@code users} is out of range
     */
    public RecordBlocks inBlocksOf(int users) {
        return new RecordBlocks(encoder, users);
    }

    @Override
    public int blockUsers() {
        return blockUsers;
    }

    @Override
    public int typicalBlockBytes() {
        return Math.min(blockUsers, BLOCK_USERS) * TYPICAL_USER_BYTES;
    }

    @Override
    public BlockRun newRun(UserDrawer drawer, IndexRange range) {
        return new Run(encoder, drawer.only(encoder.draws()), range);
    }

    private record Run(UserEncoder encoder, UserDrawer drawer, IndexRange range) implements BlockRun {

        @Override
        public BlockEncoder newEncoder() {
            return new Records(encoder, drawer, range);
        }

        /** Nothing: the last block ends with the footer of the records. */
        @Override
        public void encodeFooter(Utf8Buffer out) {}
    }

    private static final class Records implements BlockEncoder {

        private final UserEncoder encoder;
        private final UserDrawer drawer;
        private final IndexRange run;
        private final UserDraft draft = new UserDraft();

        Records(UserEncoder encoder, UserDrawer drawer, IndexRange run) {
            this.encoder = encoder;
            this.drawer = drawer;
            this.run = run;
        }

        @Override
        public void encode(IndexRange block, Utf8Buffer out) {
            boolean empty = run.count() == 0;
            if (block.start() == run.start()) {
                encoder.encodeHeader(empty, out);
            }
            encodeRecords(block, out);
            if (block.end() == run.end()) {
                encoder.encodeFooter(empty, out);
            }
        }

        private void encodeRecords(IndexRange block, Utf8Buffer out) {
            long last = run.end() - 1;
            for (long index = block.start(); index < block.end(); index++) {
                drawer.draw(index, draft);
                encoder.encode(draft, out);
                if (index < last) {
                    encoder.encodeSeparator(index - run.start() + 1, out);
                }
            }
        }

        @Override
        public void close() {}
    }
}
