package io.populace.cli;

import io.populace.domain.IndexRange;
import io.populace.files.Parts;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.SequentialEngine;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Chooses how many users a part has. The choice depends on the recipe alone, so the same command resumes its folder. */
final class PartSize {

    /** Readers such as Spark split work at about this size. */
    private static final double BYTES = 128 << 20;

    /** Enough for a good average. */
    private static final long SAMPLE_USERS = 4_096;

    private PartSize() {}

    /** A number such as 100,000, 200,000 or 500,000 that makes parts of 64 to 256 MB, if so many users are large enough. */
    static long users(UserDrawer drawer, IndexRange range, BlockFormat format) throws InterruptedException {
        long sampled = Math.min(SAMPLE_USERS, range.count());
        AtomicLong bytes = new AtomicLong();
        try {
            new SequentialEngine()
                    .generate(
                            drawer,
                            IndexRange.ofCount(range.start(), sampled),
                            format,
                            (chunk, length, users) -> bytes.addAndGet(length));
        } catch (IOException e) {
            throw new IllegalStateException("a sink that counts must not fail", e);
        }
        double wanted = BYTES * Math.max(1, sampled) / Math.max(1, bytes.get());
        long users = 1;
        while (nextOf(users) * 2 / 3.0 < wanted) {
            users = nextOf(users);
        }
        return Math.max(users, (range.count() - 1) / Parts.MAX + 1);
    }

    /** The next of 1, 2, 5, 10, 20, 50, …. */
    private static long nextOf(long users) {
        return Long.toString(users).startsWith("2") ? users / 2 * 5 : users * 2;
    }
}
