package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void replaceWhatACatalogSaysOfItsCities() {
        City paris = about(Facts.aboutWorld(), country("France", "Paris", "Île-de-France"));
        assertEquals(new PhonePlan("1", 8, "23456789"), paris.phonePlan());
        assertEquals("75001", paris.postalDistricts().get(0));
        Location location = paris.location();
        assertEquals(48.8534, location == null ? 0 : location.latitude());
    }

    @Test
    void giveACityHalfTheWayToTheNearest() {
        Location paris = about(Facts.aboutWorld(), country("France", "Paris", "Île-de-France"))
                .location();
        Location rouen = about(Facts.aboutWorld(), country("France", "Rouen", "Normandy"))
                .location();
        assertEquals(true, paris != null && rouen != null && paris.distanceTo(rouen) > paris.radius() + rouen.radius());
    }

    @Test
    void ofTheBuiltInCountriesAreTheirOwn() {
        City city = about(Facts.aboutBuiltIn(), country("UK", "London", "England"));
        assertEquals("E1", city.postalDistricts().get(0));
        assertEquals(new PhonePlan("20", 8, "378"), city.phonePlan());
    }

    /** Both have Berlin; only the world's facts have 11011, of the offices of the state. */
    @Test
    void areThoseOfTheCatalog() {
        Country germany = country("Germany", "Berlin", "State of Berlin");
        assertEquals(
                false, about(Facts.aboutBuiltIn(), germany).postalDistricts().contains("11011"));
        assertEquals(true, about(Facts.aboutWorld(), germany).postalDistricts().contains("11011"));
    }

    @Test
    void areRequired() {
        assertEquals(
                "there are no facts about the city: France, Atlantis",
                assertThrows(
                                IllegalStateException.class,
                                () -> about(Facts.aboutWorld(), country("France", "Atlantis", null)))
                        .getMessage());
    }

    private static City about(Facts facts, Country country) {
        Catalog catalog = new Catalog(
                new GeoCatalog(List.of(country)), SystemTripletCatalog.uniform(List.of("x")), AgeRange.ADULTS);
        return facts.instead(catalog).geography().countries().get(0).cities().get(0);
    }

    private static Country country(String name, String city, @Nullable String region) {
        return new Country(
                name,
                null,
                "fr",
                "99",
                1,
                new PostCodeForm("{district}"),
                List.of(),
                List.of(new City(city, region, 1, new PhonePlan("9", 5, "9"), List.of("9"))));
    }
}
