package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.lexicon.Lexicons;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users of custom catalogs are as coherent as those of the built-in one. */
class CatalogUsersTest {

    private static final long SEED = 20;
    private static final int USERS = 2_000;
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    /** The catalogs, read without the tested code. */
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "french, FR, 18, 100, '[0-9]{5}'",
        "spanish, ES, 0, 17, '[0-9]{5}'",
        "polish, PL, 18, 100, '[0-9]{2}-[0-9]{3}'",
        "american, US, 18, 100, '[0-9]{5}'"
    })
    void areCoherent(String catalog, String region, int youngest, int oldest, String postCode) throws Exception {
        JsonNode country = JSON.readTree(resource(catalog)).at("/countries/0");
        Map<String, JsonNode> cities = new HashMap<>();
        country.get("cities")
                .forEach(city -> cities.put(
                        city.isTextual() ? city.textValue() : city.get("name").textValue(), city));
        Set<String> unique = new HashSet<>();
        int index = 0;
        for (User user : users(catalog)) {
            String where = catalog + ", seed " + SEED + ", index " + index++ + ": " + user;
            assertEquals(country.get("name").textValue(), user.address().country(), where);
            JsonNode city = cities.get(user.address().city());
            assertTrue(city != null, where);
            assertTrue(user.address().postCode().matches(postCode), where);
            assertTrue(isOfCity(user, city), where);
            assertTrue(isValid(user.phoneNumber().text(), region), where);
            assertTrue(user.age() >= youngest && user.age() <= oldest, where);
            assertTrue(!user.firstName().isBlank() && !user.lastName().isBlank(), where);
            assertTrue(!user.address().streetName().isBlank(), where);
            assertTrue(user.userName().text().matches("[a-z][a-z0-9._-]{0,31}"), where);
            assertTrue(user.emailAddress().text().length() <= 64, where);
            assertTrue(user.emailAddress().text().matches("[a-z][a-z0-9._-]*@example\\.(com|org|net)"), where);
            assertTrue(
                    unique.add(user.userName().text())
                            && unique.add(user.emailAddress().text()),
                    where);
        }
        assertEquals(USERS, index);
    }

    /** Pearson's chi-square test at 0.1 per cent; the seed is fixed, so every run gives the same result. */
    @Test
    void drawsCitiesByWeight() throws IOException {
        assertFollows(
                Map.of("Warszawa", 5.0, "Kraków", 2.0, "Wrocław", 2.0, "Gdańsk", 1.0),
                16.27,
                "polish",
                user -> user.address().city());
        assertFollows(
                Map.of("Madrid", 3.0, "Barcelona", 1.5, "València", 0.5),
                13.82,
                "spanish",
                user -> user.address().city());
        assertFollows(
                Map.of("Nantes", 1.0, "Paris", 1.0, "Lyon", 1.0, "Saint-Étienne", 1.0),
                16.27,
                "french",
                user -> user.address().city());
    }

    @Test
    void drawsSystemTripletsByWeight() throws IOException {
        assertFollows(
                Map.of("aarch64-unknown-linux-gnu", 1.0, "x86_64-pc-linux-gnu", 9.0),
                10.83,
                "polish",
                user -> user.device().systemTriplet().text());
    }

    private static void assertFollows(
            Map<String, Double> weights, double limit, String catalog, Function<User, String> property)
            throws IOException {
        Map<String, Long> seen =
                users(catalog).stream().collect(Collectors.groupingBy(property, Collectors.counting()));
        assertEquals(weights.keySet(), seen.keySet());
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double chiSquare = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            double expected = USERS * weight.getValue() / sum;
            double difference = Objects.requireNonNull(seen.get(weight.getKey())) - expected;
            chiSquare += difference * difference / expected;
        }
        assertTrue(chiSquare < limit, catalog + ", seed " + SEED + ": " + chiSquare + ", " + seen);
    }

    private static boolean isOfCity(User user, JsonNode city) {
        boolean ofDistrict = !city.has("postal_districts");
        for (JsonNode district : city.path("postal_districts")) {
            ofDistrict |= user.address().postCode().startsWith(district.textValue());
        }
        String national = user.phoneNumber().text().replaceFirst("^\\+(1|33|34|48)", "");
        return ofDistrict && national.startsWith(city.path("area_code").asText());
    }

    private static boolean isValid(String phoneNumber, String region) throws NumberParseException {
        return PHONES.isValidNumberForRegion(PHONES.parse(phoneNumber, null), region);
    }

    private static List<User> users(String catalog) throws IOException {
        try (InputStream in = resource(catalog)) {
            return new Population(SEED, CatalogReader.read(in), Lexicons.standard())
                    .users(IndexRange.of(0, USERS))
                    .toList();
        }
    }

    private static InputStream resource(String catalog) {
        String name = "catalogs/" + catalog + ".json";
        return Objects.requireNonNull(CatalogUsersTest.class.getResourceAsStream(name), name);
    }
}
