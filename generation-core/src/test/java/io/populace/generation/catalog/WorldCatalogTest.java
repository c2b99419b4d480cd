package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.generation.lexicon.Lexicons;
import io.populace.testsupport.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of the world, judged by the facts that they were made from. */
class WorldCatalogTest {

    private static final List<JsonNode> FACTS = new ArrayList<>();
    private static List<Country> world = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Facts.world()) {
            new JsonMapper().readTree(in).get("countries").forEach(FACTS::add);
        }
        world = WorldCatalog.load(WorldCatalog.codes());
    }

    @Test
    void hasTheCountriesOfTheFactsWhosePeopleHaveNames() {
        List<String> withWords = new ArrayList<>(WorldCatalog.codes());
        assertEquals(withWords.stream().sorted().toList(), withWords);
        assertTrue(withWords.size() > 40, withWords::toString);
        for (JsonNode country : FACTS) {
            String code = country.get("code").textValue();
            if (!withWords.remove(code)) {
                String name = country.get("name").textValue();
                assertEquals(
                        "must have codes of countries that the world has, and not " + code + ": " + name
                                + ", of whose languages no lists of names are known",
                        assertThrows(IllegalArgumentException.class, () -> WorldCatalog.load(List.of(code)))
                                .getMessage());
            }
        }
        assertEquals(List.of(), withWords);
    }

    @Test
    void hasWordsForEveryCity() {
        for (Country country : world) {
            for (City city : country.cities()) {
                String locale = Objects.requireNonNullElse(city.locale(), country.locale());
                assertTrue(Lexicons.standard().locale(locale).endsWith("-" + country.code()), locale);
            }
        }
    }

    @Test
    void hasTheFactsOfCountries() {
        int country = 0;
        for (JsonNode facts : FACTS) {
            if (!WorldCatalog.codes().contains(facts.get("code").textValue())) {
                continue;
            }
            Country read = world.get(country++);
            assertEquals(facts.get("code").textValue(), read.code());
            assertEquals(facts.get("name").textValue(), read.name());
            assertEquals(facts.get("calling_code").textValue(), read.callingCode());
            assertEquals(facts.get("population").doubleValue(), read.weight());
            assertEquals(new PostCodeForm(facts.path("post_code").asText("")), read.postCodeForm());
            assertTrue(read.locale().endsWith("-" + read.code()), read.locale());
            assertEquals(List.of(), read.phonePlans());
            assertEquals(
                    CountryDefaults.mobilePlans(String.valueOf(read.code()), read.callingCode()), read.mobilePlans());
            assertEquals(facts.get("cities").size(), read.cities().size());
        }
        assertEquals(world.size(), country);
    }

    @Test
    void hasTheFactsOfCities() {
        for (Country country : world) {
            JsonNode facts = FACTS.stream()
                    .filter(one -> one.get("code").textValue().equals(country.code()))
                    .findFirst()
                    .orElseThrow()
                    .get("cities");
            assertEquals(facts.size(), country.cities().size());
            for (int i = 0; i < facts.size(); i++) {
                assertIs(facts.get(i), country.cities().get(i), country);
            }
        }
        assertEquals(WorldCatalog.codes().size(), world.size());
    }

    private static void assertIs(JsonNode facts, City city, Country country) {
        String name = facts.get("name").textValue();
        assertEquals(name, city.name());
        String english = facts.get("english").textValue();
        assertEquals(english.equals(name) ? null : english, city.englishName());
        assertEquals(facts.get("region").textValue(), Objects.requireNonNullElse(city.region(), ""));
        assertEquals(facts.get("population").doubleValue(), city.weight());
        assertEquals(
                new PhonePlan(
                        facts.get("area_code").textValue(),
                        facts.get("subscriber_digits").intValue(),
                        facts.get("subscriber_first_digits").textValue()),
                city.phonePlan());
        List<String> districts = new ArrayList<>();
        facts.path("postal_districts").forEach(district -> districts.add(district.textValue()));
        assertEquals(districts, city.postalDistricts());
        Location location = Objects.requireNonNull(city.location());
        assertEquals(facts.get("lat").doubleValue(), location.latitude());
        assertEquals(facts.get("lon").doubleValue(), location.longitude());
        String locale = facts.path("locale").asText("");
        assertEquals(locale.isEmpty() ? null : locale.substring(0, 2) + "-" + country.code(), city.locale());
    }

    /** Codes that the lists have under the wrong city; other sources have them in these towns. */
    @ParameterizedTest
    @CsvSource({
        "RU, Tolyatti, 355000, Stavropol",
        "NL, Amersfoort, 2324, Leiden",
        "NL, Zwolle, 9999, Stitswerd",
        "PL, Bielsko-Biala, 42-300, Myszków",
        "PL, Legnica, 52-220, Wrocław",
        "US, San Diego, 93451, San Miguel",
        "US, Columbus, 45005, Franklin in Ohio",
        "US, El Paso, 77856, Franklin in Texas",
        "US, Baltimore, 21555, Oldtown"
    })
    void hasNoPostCodeOfAnotherTown(String country, String englishName, String code, String town) {
        City city = WorldCatalog.load(List.of(country)).get(0).cities().stream()
                .filter(one -> Objects.requireNonNullElse(one.englishName(), one.name())
                        .equals(englishName))
                .findFirst()
                .orElseThrow();
        assertFalse(city.postalDistricts().isEmpty());
        assertFalse(city.postalDistricts().contains(code), () -> code + " is of " + town);
    }

    /** By angles between vectors, another formula than that of the domain. */
    @Test
    void leavesEverybodyNearestToTheOwnCity() {
        for (Country country : world) {
            for (City city : country.cities()) {
                Location location = Objects.requireNonNull(city.location());
                assertTrue(location.radius() >= 200 && location.radius() < 50_000, city.name() + location);
                for (City other : country.cities()) {
                    double way = metres(location, Objects.requireNonNull(other.location()));
                    assertTrue(
                            other.equals(city) || location.radius() <= 0.4501 * way,
                            () -> city.name() + " " + location.radius() + ", " + other.name() + " " + way);
                }
            }
        }
    }

    private static double metres(Location a, Location b) {
        double[] u = vector(a);
        double[] v = vector(b);
        double across =
                Math.hypot(Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2]), u[0] * v[1] - u[1] * v[0]);
        return 6_371_000 * Math.atan2(across, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
    }

    private static double[] vector(Location at) {
        double latitude = Math.toRadians(at.latitude());
        double longitude = Math.toRadians(at.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }

    @Test
    void loadsWhatIsAskedForInThatOrder() {
        assertEquals(
                List.of("Spain", "France"),
                WorldCatalog.load(List.of("ES", " fr", "ES")).stream()
                        .map(Country::name)
                        .toList());
        assertEquals(List.of(), WorldCatalog.load(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XX      | must have ISO 3166-1 codes of countries that the world has, such as FR: XX; populace catalog world --list names all
            ''      | must have ISO 3166-1 codes of countries that the world has, such as FR: (empty); populace catalog world --list names all
            Frances | must have ISO 3166-1 codes of countries that the world has, such as FR: Frances; did you mean FR?
            spain   | must have ISO 3166-1 codes of countries that the world has, such as FR: spain; did you mean ES?
            BW      | must have codes of countries that the world has, and not BW: Botswana, of whose languages no lists of names are known
            """)
    void refusesCountriesThatItDoesNotHave(String code, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> WorldCatalog.load(List.of("FR", code)))
                        .getMessage());
    }

    @Test
    void isNamedOfACatalog() {
        assertTrue(NamedCatalog.isName("world") && NamedCatalog.isName("world:FR") && NamedCatalog.isName("built-in"));
        assertTrue(!NamedCatalog.isName("./world") && !NamedCatalog.isName("worldly") && !NamedCatalog.isName("-"));
        assertEquals(BuiltInCatalog.load(), NamedCatalog.load("built-in"));
        assertEquals(world, NamedCatalog.load("world").geography().countries());
        assertEquals(
                WorldCatalog.load(List.of("PL", "DE")),
                NamedCatalog.load("world:PL,DE").geography().countries());
        assertEquals(
                BuiltInCatalog.load().systemTriplets(),
                NamedCatalog.load("world:PL").systemTriplets());
        assertEquals(
                "world must have ISO 3166-1 codes of countries that the world has, such as FR: (empty);"
                        + " populace catalog world --list names all",
                assertThrows(IllegalArgumentException.class, () -> NamedCatalog.load("world:"))
                        .getMessage());
    }
}
