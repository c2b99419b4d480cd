package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeoCatalogTest {

    private static final Country GERMANY = Samples.country("Germany", Samples.city("Frankfurt"));

    @Test
    void refusesAnEmptyList() {
        assertRefused("countries must be 1 or more: 0", () -> new GeoCatalog(List.of()));
    }

    @Test
    void refusesADuplicateCountry() {
        Country again = Samples.country("Germany", Samples.city("Bonn"));
        Country poland = Samples.country("Poland", Samples.city("Poznań"));
        assertRefused("duplicate country: Germany", () -> new GeoCatalog(List.of(GERMANY, poland, again)));
    }

    @Test
    void refusesCountriesThatAllHaveWeightZero() {
        Country never = new Country(
                "Poland", "PL", "pl", "48", 0, PostCodeForm.NONE, List.of(), List.of(Samples.city("Poznań")));
        assertEquals(2, new GeoCatalog(List.of(never, GERMANY)).countries().size());
        assertRefused("countries must have at least one weight > 0: 0.0", () -> new GeoCatalog(List.of(never)));
    }

    @Test
    void acceptsCitiesOfOneNameInTwoCountries() {
        Country usa = Samples.country("United States", Samples.city("Frankfurt"));
        assertEquals(List.of(GERMANY, usa), new GeoCatalog(List.of(GERMANY, usa)).countries());
    }

    @Test
    void copiesItsList() {
        List<Country> countries = new ArrayList<>(List.of(GERMANY));
        GeoCatalog catalog = new GeoCatalog(countries);
        countries.clear();
        assertEquals(List.of(GERMANY), catalog.countries());
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> catalog.countries().clear());
    }
}
