package io.populace.benchmarks.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.engine.SequentialEngine;
import io.populace.json.JsonEncoders;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {

    @ParameterizedTest
    @ValueSource(strings = {"sequential", "parallel"})
    void enginesMakeTheUsersOfTheSeedAsLines(String name) throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        new SequentialEngine()
                .generate(
                        Population.seeded(42).drawer(),
                        IndexRange.of(0, 1000),
                        JsonEncoders.ndjson(),
                        (bytes, length, users) -> lines.write(bytes, 0, length));

        assertEquals(lines.size(), Workload.named(name).make(1000));
    }

    @Test
    void datafakerMakesAsManyUsersAsAskedFor() throws Exception {
        Workload datafaker = Workload.named("datafaker");

        assertEquals(0, datafaker.make(0));
        long bytes = datafaker.make(10);
        assertTrue(bytes > 10 * 300 && bytes < 10 * 1000, () -> "10 users of " + bytes + " bytes");
    }

    @Test
    void refusesAnyOtherName() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> Workload.named("fast"));

        assertEquals("workload must be sequential, parallel or datafaker: fast", refusal.getMessage());
    }
}
