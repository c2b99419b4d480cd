package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.PhonePlan;
import io.populace.domain.SystemTripletCatalog;
import io.populace.testsupport.facts.Facts;
import io.populace.testsupport.facts.Facts.CityFacts;
import io.populace.testsupport.facts.Facts.CountryFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInCatalogTest {

    private static final Catalog CATALOG = BuiltInCatalog.load();
    private static final Facts FACTS = Facts.load();

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
                    CATALOG.geography().countries().get(i).cities(),
                    facts.name());
        }
    }

    private static City city(CityFacts facts) {
        PhonePlan plan = new PhonePlan(facts.areaCode(), facts.subscriberDigits(), facts.subscriberFirstDigits());
        return new City(facts.name(), 1, plan, facts.postalDistricts());
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
