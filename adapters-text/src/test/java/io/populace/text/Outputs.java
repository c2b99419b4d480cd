package io.populace.text;

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

    /** The output of the users from 0 on. */
    static String text(Population population, int users, UserEncoder encoder) throws IOException, InterruptedException {
        byte[] bytes = bytes(new SequentialEngine(), population, IndexRange.of(0, users), encoder);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
