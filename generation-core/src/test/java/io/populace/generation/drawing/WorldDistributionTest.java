package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.WorldCatalog;
import io.populace.generation.lexicon.Term;
import io.populace.generation.random.ChiSquare;
import io.populace.generation.record.UserField;
import io.populace.testsupport.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often users live in each country and city of the world, by the populations of the facts. */
class WorldDistributionTest {

    private static final Map<String, JsonNode> FACTS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Facts.world()) {
            new JsonMapper()
                    .readTree(in)
                    .get("countries")
                    .forEach(country -> FACTS.put(country.get("code").textValue(), country));
        }
    }

    static List<String> codes() {
        return WorldCatalog.codes();
    }

    @Test
    void drawsCountriesByPopulation() {
        List<JsonNode> countries = codes().stream()
                .map(code -> Objects.requireNonNull(FACTS.get(code)))
                .toList();

        // One in 160,000 lives in Liechtenstein.
        assertByPopulation("world", countries, 2_000_000, UserDraft::country);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void drawsCitiesByPopulation(String code) {
        List<JsonNode> cities = new ArrayList<>();
        Objects.requireNonNull(FACTS.get(code)).get("cities").forEach(cities::add);

        assertByPopulation("world:" + code, cities, 20_000, UserDraft::city);
    }

    private static void assertByPopulation(
            String catalog, List<JsonNode> places, int users, Function<UserDraft, Term> place) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        places.forEach(fact -> numbers.put(fact.get("name").textValue(), numbers.size()));
        assertEquals(places.size(), numbers.size());
        UserDrawer drawer = Drawn.drawer(42, NamedCatalog.load(catalog)).only(UserField.CITY.draws());
        UserDraft user = new UserDraft();
        long[] counts = new long[places.size()];
        for (long index = 0; index < users; index++) {
            drawer.draw(index, user);
            counts[Objects.requireNonNull(numbers.get(place.apply(user).text()))]++;
        }
        double[] populations = places.stream()
                .mapToDouble(fact -> fact.get("population").doubleValue())
                .toArray();
        ChiSquare.assertFits(counts, populations, catalog);
    }
}
