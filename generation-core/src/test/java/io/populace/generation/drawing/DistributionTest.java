package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.User;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.Words;
import io.populace.generation.random.ChiSquare;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertUniform(3, users, user -> user.emailAddress().text().replaceAll("^.*@", ""));
    }

    @Test
    void isUniformOverTheStreetsOfALanguage() {
        int streets = Drawn.LEXICONS.lexicon("en-GB").streets().size();
        assertUniform(
                streets,
                users(Drawn.CATALOG, 42).stream()
                        .filter(user -> user.address().country().equals("UK"))
                        .toList(),
                user -> user.address().streetName());
    }

    /** Name number r of n has the probability √((r + 1) / n) - √(r / n). */
    @ParameterizedTest
    @CsvSource({
        "built-in, Germany, de",
        "built-in, Netherlands, nl",
        "built-in, UK, en-GB",
        "world:EG, Egypt, ar-EG",
        "world:GR, Greece, el-GR",
        "world:JP, Japan, ja-JP",
        "world:RU, Russia, ru-RU"
    })
    void givesCommonNamesMoreOften(String catalog, String country, String locale) {
        Lexicon lexicon = Drawn.LEXICONS.lexicon(locale);
        UserDrawer drawer = Drawn.drawer(42, NamedCatalog.load(catalog));
        UserDraft draft = new UserDraft();
        Map<String, Map<String, Long>> names = new TreeMap<>();
        for (long index = 0; index < 2 * USERS; index++) {
            drawer.draw(index, draft);
            if (draft.country().text().equals(country)) {
                String gender = draft.gender().text();
                names.computeIfAbsent(gender + " first", any -> new TreeMap<>())
                        .merge(draft.firstName().text(), 1L, Long::sum);
                names.computeIfAbsent(gender + " last", any -> new TreeMap<>())
                        .merge(draft.lastName().text(), 1L, Long::sum);
            }
        }
        assertRanked(lexicon.womensFirstNames(), names.getOrDefault("female first", Map.of()));
        assertRanked(lexicon.mensFirstNames(), names.getOrDefault("male first", Map.of()));
        assertRanked(lexicon.womensLastNames(), names.getOrDefault("female last", Map.of()));
        assertRanked(lexicon.mensLastNames(), names.getOrDefault("male last", Map.of()));
        assertEquals(4, names.size());
    }

    private static void assertRanked(NameList list, Map<String, Long> found) {
        List<String> names = Words.of(list.texts());
        double[] weights = new double[names.size()];
        long[] counts = new long[names.size()];
        for (int rank = 0; rank < weights.length; rank++) {
            weights[rank] = Math.sqrt((rank + 1.0) / weights.length) - Math.sqrt((double) rank / weights.length);
            counts[rank] = found.getOrDefault(names.get(rank), 0L);
        }
        assertEquals(
                found.values().stream().mapToLong(count -> count).sum(),
                LongStream.of(counts).sum());
        ChiSquare.assertFits(counts, weights, "names by rank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"built-in", "world"})
    void givesAgesFrom18To100LikeAPopulation(String catalog) {
        Map<String, Long> ages =
                count(users(NamedCatalog.load(catalog), 42), user -> String.format("%03d", user.age()));

        assertEquals("018", ages.keySet().iterator().next());
        assertTrue(ages.size() >= 82 && ages.size() <= 83, ages::toString);
        double[] survivors = new double[83];
        long[] counts = new long[83];
        for (int i = 0; i < counts.length; i++) {
            // The law of Gompertz, summed year by year: an integral instead of the formula.
            double hazard = 0;
            for (double age = 0; age < 18 + i; age += 0.01) {
                hazard += 0.01 * 0.1 * Math.exp(0.1 * (age + 0.005 - 85));
            }
            survivors[i] = Math.exp(-hazard);
            counts[i] = ages.getOrDefault(String.format("%03d", 18 + i), 0L);
        }
        ChiSquare.assertFits(counts, survivors, "ages");
    }

    @Test
    void givesWomenAndMenEquallyOften() {
        UserDrawer drawer = Drawn.drawer(42);
        UserDraft draft = new UserDraft();
        long[] counts = new long[2];
        for (long index = 0; index < USERS; index++) {
            drawer.draw(index, draft);
            counts[draft.gender().text().equals("female") ? 0 : 1]++;
        }
        ChiSquare.assertFits(counts, new double[] {1, 1}, "genders");
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
