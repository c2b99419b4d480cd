package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.User;
import io.populace.generation.random.ChiSquare;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    private static final int USERS = 100_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 42})
    void isUniformOverTheBuiltInCatalog(long seed) {
        assertUniform(3, seed, user -> user.address().country());
        assertUniform(15, seed, user -> user.address().city());
        assertUniform(10, seed, user -> user.device().systemTriplet().text());
        assertUniform(83, seed, user -> String.valueOf(user.age()));
        assertUniform(3, seed, user -> user.emailAddress().text().replaceAll("^.*@", ""));
    }

    @Test
    void isUniformOverTheWordsOfALanguage() {
        assertUniformAmong("Germany", 1_149, User::firstName);
        assertUniformAmong("Netherlands", 2_000, User::lastName);
        assertUniformAmong("UK", 960, user -> user.address().streetName());
    }

    @Test
    void givesAgesFrom18To100() {
        Map<String, Long> ages = count(Drawn.CATALOG, 42, user -> String.format("%03d", user.age()));

        assertEquals("018", ages.keySet().iterator().next());
        assertEquals(83, ages.size());
        assertEquals("100", ages.keySet().toArray(String[]::new)[82]);
    }

    @Test
    void givesTheOnlyAge() {
        Catalog catalog = new Catalog(Drawn.CATALOG.geography(), Drawn.CATALOG.systemTriplets(), new AgeRange(0, 0));

        assertEquals(Map.of(0, (long) USERS), count(catalog, 42, User::age));
    }

    @Test
    void followsTheWeightsOfACatalog() {
        double[] countries = {1, 2, 7};
        double[] cities = {3, 1};
        double[] triplets = {5, 1, 0.25};
        Catalog catalog = Catalogs.weighted(countries, cities, triplets);

        assertFits(count(catalog, 42, user -> user.address().country()), countries);
        assertFits(count(catalog, 42, user -> user.address().city()), new double[] {3, 1, 6, 2, 21, 7});
        assertFits(count(catalog, 42, user -> user.device().systemTriplet().text()), triplets);
    }

    private static void assertUniform(int values, long seed, Function<User, String> property) {
        Map<String, Long> counts = count(Drawn.CATALOG, seed, property);
        double[] weights = new double[values];
        Arrays.fill(weights, 1);
        assertFits(counts, weights);
    }

    private static void assertUniformAmong(String country, int words, Function<User, String> property) {
        Map<String, Long> counts =
                count(Drawn.CATALOG, 42, user -> user.address().country().equals(country) ? property.apply(user) : "");
        counts.remove("");
        double[] weights = new double[words];
        Arrays.fill(weights, 1);
        assertFits(counts, weights);
    }

    private static void assertFits(Map<?, Long> counts, double[] weights) {
        assertEquals(weights.length, counts.size(), () -> "values in " + counts.keySet());
        ChiSquare.assertFits(
                counts.values().stream().mapToLong(count -> count).toArray(), weights, "" + counts.keySet());
    }

    private static <T> Map<T, Long> count(Catalog catalog, long seed, Function<User, T> property) {
        UserDrawer drawer = Drawn.drawer(seed, catalog);
        Map<T, Long> counts = new TreeMap<>();
        for (long index = 0; index < USERS; index++) {
            counts.merge(property.apply(Drawn.user(drawer, index)), 1L, Long::sum);
        }
        return counts;
    }
}
