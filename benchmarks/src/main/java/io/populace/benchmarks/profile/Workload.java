package io.populace.benchmarks.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.populace.benchmarks.DatafakerUser;
import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.engine.SequentialEngine;
import io.populace.json.JsonEncoders;
import java.io.IOException;

/** A way of making users as lines of JSON, which are dropped. */
@FunctionalInterface
interface Workload {

    /** Makes {@code users} users and returns their size in bytes. */
    long make(long users) throws IOException, InterruptedException;

    /** The workload with this name. */
    static Workload named(String name) {
        return switch (name) {
            case "sequential" -> engine(new SequentialEngine());
            case "parallel" ->
                engine(new OrderedParallelEngine(Runtime.getRuntime().availableProcessors()));
            case "datafaker" -> datafaker();
            default ->
                throw new IllegalArgumentException("workload must be sequential, parallel or datafaker: " + name);
        };
    }

    private static Workload engine(GenerationEngine engine) {
        UserDrawer drawer = Population.seeded(42).drawer();
        UserEncoder encoder = JsonEncoders.ndjson();
        return count -> {
            long[] written = new long[2];
            engine.generate(drawer, IndexRange.of(0, count), encoder, (bytes, length, users) -> {
                written[0] += users;
                written[1] += length;
            });
            if (written[0] != count) {
                throw new AssertionError("count must be " + count + " users: " + written[0]);
            }
            return written[1];
        };
    }

    private static Workload datafaker() {
        ObjectMapper mapper = new ObjectMapper();
        return count -> {
            long bytes = 0;
            for (long i = 0; i < count; i++) {
                bytes += line(mapper);
            }
            return bytes;
        };
    }

    private static int line(ObjectMapper mapper) throws JsonProcessingException {
        return mapper.writeValueAsBytes(DatafakerUser.draw()).length;
    }
}
