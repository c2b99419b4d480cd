package io.populace.json;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.SequentialEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The output of an engine, in memory. */
final class Outputs {

    private Outputs() {}

    static byte[] bytes(GenerationEngine engine, Population population, IndexRange range, UserEncoder encoder)
            throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.generate(population.drawer(), range, encoder, (bytes, length, users) -> out.write(bytes, 0, length));
        return out.toByteArray();
    }

    static byte[] bytes(Population population, IndexRange range, UserEncoder encoder)
            throws IOException, InterruptedException {
        return bytes(new SequentialEngine(), population, range, encoder);
    }

    static String text(Population population, IndexRange range, UserEncoder encoder)
            throws IOException, InterruptedException {
        return new String(bytes(population, range, encoder), StandardCharsets.UTF_8);
    }
}
