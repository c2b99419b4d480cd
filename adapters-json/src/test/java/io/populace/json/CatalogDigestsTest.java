package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.lexicon.Lexicons;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Within a data version, a catalog always gives the same bytes, defaults included. Other words or landlines of the
 * world show here.
 */
class CatalogDigestsTest {

    @ParameterizedTest
    @CsvSource({
        "polish, 16f3a5eb376191f549c60ed141e9291609704c6dde9b79774eef1f04b077c291",
        "american, dcba02fc42fc698aa0db9e2dabc5a2a916b5fac0030fb0f0534d91578d8d05c7",
        "french, 58a001d4d2631f8f2115d615539768b440d8a26891dff8f6765e351db2b8214b",
        "spanish, 0c7e57cdbc025d7625eebc5bc25fe078b5793c10182034c39d83acfe4686c1a7",
        "bare, 30b1c7f8a10d61f39d76eba3027444405c9c32df7668386c13eaee6a2356820f",
    })
    void givesTheBytesOfThisDataVersion(String catalog, String digest) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(CatalogDigestsTest.class.getResourceAsStream("catalogs/" + catalog + ".json"))) {
            Population population = new Population(42, CatalogReader.read(in), Lexicons.standard());
            byte[] users = Outputs.bytes(population, IndexRange.of(0, 2_000), JsonEncoders.ndjson());
            assertEquals(digest, Golden.sha256(users), "other bytes mean a new data version");
        }
    }
}
