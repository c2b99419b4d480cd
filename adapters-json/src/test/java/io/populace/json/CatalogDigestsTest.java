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
        "polish, b4b8db6f2e6d9b913df5998b061f7411931413aef2ef08536c22ccda0861c6a3",
        "american, 84bfe6569ba22eb8708906b08eb28316c16b286c16631b02aa214275a7fea8ca",
        "french, 61f57ba4338ca76b92fc26b82ca103de5f79584161188cdc1dd0a3ccd172aabd",
        "spanish, 346aca210459ec5ef939c3586664829e5174f96b6c7d4e88f83543a9784bda5e",
        "bare, ada8e1f90bc3477822f4674deb8df1902f0bd6eac002e69c2e202cacae39a4d7",
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
