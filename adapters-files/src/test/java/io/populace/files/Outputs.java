package io.populace.files;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.SequentialEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Outputs of the population with seed 42, in memory. */
final class Outputs {

    private static final Population POPULATION = Population.seeded(42);

    private Outputs() {}

    static byte[] bytes(GenerationEngine engine, IndexRange range, BlockFormat format)
            throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.generate(POPULATION.drawer(), range, format, (bytes, length, users) -> out.write(bytes, 0, length));
        return out.toByteArray();
    }

    static byte[] bytes(IndexRange range, BlockFormat format) throws IOException, InterruptedException {
        return bytes(new SequentialEngine(), range, format);
    }

    /** What {@code compressed} contains. */
    static byte[] decompress(Compression compression, byte[] compressed) throws IOException {
        try (InputStream in = compression.decompress(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
