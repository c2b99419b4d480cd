package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.SystemTripletCatalog;
import io.populace.testsupport.facts.Facts;
import io.populace.testsupport.facts.Facts.CityFacts;
import io.populace.testsupport.facts.Facts.CountryFacts;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BuiltInCatalogTest {

    private static final Catalog CATALOG = BuiltInCatalog.load();
    private static final Facts FACTS = Facts.load();

    private static final Map<String, City> CITIES = new HashMap<>();

    static {
        for (Country country : CATALOG.geography().countries()) {
            country.cities().forEach(city -> CITIES.put(country.code() + city.name(), city));
        }
    }

    @Test
    void hasTheCountriesOfTheFacts() {
        assertEquals(
                FACTS.countries().stream()
                        .map(country -> List.of(country.name(), country.locale(), country.callingCode()))
                        .toList(),
                CATALOG.geography().countries().stream()
                        .map(country -> List.of(country.name(), country.locale(), country.callingCode()))
                        .toList());
    }

    @Test
    void hasTheCitiesOfTheFactsWithTheirDistrictsAndNumberingPlans() {
        for (int i = 0; i < FACTS.countries().size(); i++) {
            CountryFacts facts = FACTS.countries().get(i);
            assertEquals(
                    facts.cities().stream().map(BuiltInCatalogTest::city).toList(),
                    CATALOG.geography().countries().get(i).cities().stream()
                            .map(city -> new City(city.name(), 1, city.phonePlan(), city.postalDistricts()))
                            .toList(),
                    facts.name());
        }
    }

    private static City city(CityFacts facts) {
        PhonePlan plan = new PhonePlan(facts.areaCode(), facts.subscriberDigits(), facts.subscriberFirstDigits());
        return new City(facts.name(), 1, plan, facts.postalDistricts());
    }

    /** By the cities of the same English names in the facts about the world; the smallest one is not among them. */
    @Test
    void hasTheCitiesWhereTheyAre() throws IOException {
        int found = 0;
        try (InputStream in = Facts.world()) {
            for (JsonNode country : new JsonMapper().readTree(in).get("countries")) {
                for (JsonNode facts : country.get("cities")) {
                    City city = CITIES.get(country.get("code").textValue()
                            + facts.get("english").textValue());
                    if (city != null) {
                        Location at = Objects.requireNonNull(city.location());
                        assertEquals(facts.get("lat").doubleValue(), at.latitude(), city.name());
                        assertEquals(facts.get("lon").doubleValue(), at.longitude(), city.name());
                        assertEquals(facts.get("region").textValue(), city.region());
                        found++;
                    }
                }
            }
        }
        assertEquals(14, found);
    }

    @Test
    void leavesEverybodyNearestToTheOwnCityAndInItsTimeZone() {
        Map<String, String> zones = Map.of("DE", "Europe/Berlin", "NL", "Europe/Amsterdam", "GB", "Europe/London");
        for (Country country : CATALOG.geography().countries()) {
            for (City city : country.cities()) {
                Location at = Objects.requireNonNull(city.location());
                assertEquals(zones.get(country.code()), city.timeZone());
                for (City other : country.cities()) {
                    assertTrue(
                            other.equals(city)
                                    || at.radius() < at.distanceTo(Objects.requireNonNull(other.location())) / 2,
                            city.name());
                }
            }
        }
    }

    @Test
    void writesPostCodesAsEachCountryDoes() {
        String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        String british = "ABDEFGHJLNPQRSTUWXYZ";

        assertEquals(List.of(List.of()), alternatives("Germany"));
        assertEquals(
                List.of(List.of(" ", all.replace("S", ""), all), List.of(" ", "S", "BCEFGHIJKLMNOPQRTUVWXYZ")),
                alternatives("Netherlands"));
        assertEquals(List.of(List.of(" ", "0123456789", british, british)), alternatives("UK"));
    }

    private static List<List<String>> alternatives(String country) {
        return CATALOG.geography().countries().stream()
                .filter(candidate -> candidate.name().equals(country))
                .findFirst()
                .orElseThrow()
                .postCodeForm()
                .alternatives();
    }

    @Test
    void drawsEveryCountryEquallyOften() {
        CATALOG.geography().countries().forEach(country -> assertEquals(1, country.weight(), country.name()));
    }

    @Test
    void hasTheTenTripletsOfTheFactsAllEquallyOften() {
        assertEquals(10, CATALOG.systemTriplets().entries().size());
        assertEquals(SystemTripletCatalog.uniform(FACTS.systemTriplets()), CATALOG.systemTriplets());
    }

    @Test
    void hasAdultsOfEveryAgeUpToAHundred() {
        assertEquals(new AgeRange(18, 100), CATALOG.ages());
    }
}
