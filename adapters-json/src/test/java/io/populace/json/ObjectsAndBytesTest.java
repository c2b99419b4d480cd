package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.IndexRange;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.WordList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes of every format, read back, are the users of the same indices. */
class ObjectsAndBytesTest {

    private static final long[] SEEDS = {0, 1, 42, -1, Long.MIN_VALUE, Long.MAX_VALUE};
    private static final long[] STARTS = {0, 9_900, 99_900, 1L << 40, Long.MAX_VALUE - 300};
    private static final int USERS = 300;

    @ParameterizedTest
    @EnumSource
    void agree(Format format) throws IOException, InterruptedException {
        for (long seed : SEEDS) {
            Population population = Population.seeded(seed);
            for (long start : STARTS) {
                IndexRange range = IndexRange.ofCount(start, USERS);
                assertAgree(population, range, format, "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreeOnCharactersThatJsonEscapesOrThatNeedSeveralBytes(Format format)
            throws IOException, InterruptedException {
        String text = "<\"\\/'%{},:>\u00a0\ufeff\u00e9\ud83d\ude00.";
        City city = new City(text + "city", 1, new PhonePlan("1", 7, "2"), List.of());
        Country country =
                new Country(text + "country", "XX", "xx", "49", 1, new PostCodeForm("[0-9]"), List.of(), List.of(city));
        Lexicon lexicon = new Lexicon(
                "xx",
                NameList.of(List.of("Zoë")),
                NameList.of(List.of("O'Neil")),
                WordList.of(List.of(text + "street")));
        Catalog catalog = new Catalog(
                new GeoCatalog(List.of(country)), SystemTripletCatalog.uniform(List.of("x-y")), AgeRange.ADULTS);
        assertAgree(new Population(42, catalog, any -> lexicon), IndexRange.of(0, 3), format, "awkward catalog");
    }

    private static void assertAgree(Population population, IndexRange range, Format format, String name)
            throws IOException, InterruptedException {
        byte[] output = Outputs.bytes(population, range, format.encoder());
        List<JsonNode> trees = JsonTrees.users(output);
        assertEquals(range.count(), trees.size());
        try (UserReader reader = new UserReader(new ByteArrayInputStream(output))) {
            for (long index = range.start(); index < range.end(); index++) {
                String where = name + ", user " + index;
                User user = population.user(index);
                assertEquals(JsonTrees.of(user), trees.get((int) (index - range.start())), where);
                assertEquals(user, reader.read(), where);
            }
            assertNull(reader.read());
        }
    }
}
