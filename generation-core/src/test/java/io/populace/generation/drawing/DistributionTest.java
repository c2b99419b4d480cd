package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.User;
import io.populace.generation.random.ChiSquare;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    private static final int USERS = 100_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 42})
    void isUniformOverTheBuiltInCatalog(long seed) {
        List<User> users = users(Drawn.CATALOG, seed);
        assertUniform(3, users, user -> user.address().country());
        assertUniform(15, users, user -> user.address().city());
        assertUniform(10, users, user -> user.device().systemTriplet().text());
        assertUniform(83, users, user -> String.valueOf(user.age()));
        assertUniform(3, users, user -> user.emailAddress().text().replaceAll("^.*@", ""));
    }

    @Test
    void isUniformOverTheWordsOfALanguage() {
        Map<String, List<User>> users = users(Drawn.CATALOG, 42).stream()
                .collect(Collectors.groupingBy(user -> user.address().country()));
        assertUniform(1_149, users.getOrDefault("Germany", List.of()), User::firstName);
        assertUniform(2_000, users.getOrDefault("Netherlands", List.of()), User::lastName);
        assertUniform(
                960, users.getOrDefault("UK", List.of()), user -> user.address().streetName());
    }

    @Test
    void givesAgesFrom18To100() {
        Map<String, Long> ages = count(users(Drawn.CATALOG, 42), user -> String.format("%03d", user.age()));

        assertEquals("018", ages.keySet().iterator().next());
        assertEquals(83, ages.size());
        assertEquals("100", ages.keySet().toArray(String[]::new)[82]);
    }

    @Test
    void givesTheOnlyAge() {
        Catalog catalog = new Catalog(Drawn.CATALOG.geography(), Drawn.CATALOG.systemTriplets(), new AgeRange(0, 0));

        assertEquals(Map.of(0, (long) USERS), count(users(catalog, 42), User::age));
    }

    @Test
    void followsTheWeightsOfACatalog() {
        double[] countries = {1, 2, 7};
        double[] cities = {3, 1};
        double[] triplets = {5, 1, 0.25};
        Catalog catalog = Catalogs.weighted(countries, cities, triplets);

        List<User> users = users(catalog, 42);
        assertFits(count(users, user -> user.address().country()), countries);
        assertFits(count(users, user -> user.address().city()), new double[] {3, 1, 6, 2, 21, 7});
        assertFits(count(users, user -> user.device().systemTriplet().text()), triplets);
    }

    private static void assertUniform(int values, List<User> users, Function<User, String> property) {
        double[] weights = new double[values];
        Arrays.fill(weights, 1);
        assertFits(count(users, property), weights);
    }

    private static void assertFits(Map<?, Long> counts, double[] weights) {
        assertEquals(weights.length, counts.size(), () -> "values in " + counts.keySet());
        ChiSquare.assertFits(
                counts.values().stream().mapToLong(count -> count).toArray(), weights, "" + counts.keySet());
    }

    private static List<User> users(Catalog catalog, long seed) {
        UserDrawer drawer = Drawn.drawer(seed, catalog);
        return LongStream.range(0, USERS)
                .mapToObj(index -> Drawn.user(drawer, index))
                .toList();
    }

    private static <T> Map<T, Long> count(List<User> users, Function<User, T> property) {
        Map<T, Long> counts = new TreeMap<>();
        for (User user : users) {
            counts.merge(property.apply(user), 1L, Long::sum);
        }
        return counts;
    }
}
