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
        City paris = about(country("France", "Paris", "Île-de-France"));
        assertEquals(new PhonePlan("1", 8, "23456789"), paris.phonePlan());
        assertEquals("75001", paris.postalDistricts().get(0));
        Location location = paris.location();
        assertEquals(48.8534, location == null ? 0 : location.latitude());
    }

    @Test
    void giveACityHalfTheWayToTheNearest() {
        Location paris = about(country("France", "Paris", "Île-de-France")).location();
        Location rouen = about(country("France", "Rouen", "Normandy")).location();
        assertEquals(true, paris != null && rouen != null && paris.distanceTo(rouen) > paris.radius() + rouen.radius());
    }

    @Test
    void ofTheBuiltInCountriesAreTheirOwn() {
        City city = about(country("UK", "London", "England"));
        assertEquals("E1", city.postalDistricts().get(0));
        assertEquals(new PhonePlan("20", 8, "378"), city.phonePlan());
    }

    @Test
    void areRequired() {
        assertEquals(
                "there must be facts about all cities",
                assertThrows(IllegalArgumentException.class, () -> about(country("France", "Atlantis", null)))
                        .getMessage());
    }

    private static City about(Country country) {
        Catalog catalog = new Catalog(
                new GeoCatalog(List.of(country)), SystemTripletCatalog.uniform(List.of("x")), AgeRange.ADULTS);
        return Facts.about(catalog).geography().countries().get(0).cities().get(0);
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
