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
        "polish, fd15e628ceeddc9af54988ae6e44815d97b8c24b29c9dd555f011b956b22d055",
        "american, 7070b9080bf71ded0cab709df2765ae5347ee4899f0c6b763f25b730ed89413f",
        "french, 0789cb4fce30c0c538197852544509506bbf205e5f3b922adbb00707167045da",
        "spanish, 73bcf51237455d68bdc62762510ed5a19ec362880197b206c2084c5c0daa7f96",
        "bare, 57e3c11738fda9f012ce16e08e9cf7c9fcb7974036291c82933873fd0867bde7",
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
