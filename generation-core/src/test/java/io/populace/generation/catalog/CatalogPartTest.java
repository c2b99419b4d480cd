package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogPartTest {

    private static final Catalog CATALOG = new Catalog(
            new GeoCatalog(List.of(
                    country("United States", "US", 5, city("Portland", null, 3), city("Bonn", null, 2)),
                    country("Österreich", "AT", 2, city("Wien", "Vienna", 7), city("Linz", null, 0)),
                    country("Nowhere", null, 0, city("Portland", null, 1)))),
            SystemTripletCatalog.uniform(List.of("a-b")),
            new AgeRange(1, 2));

    /** What is left, as country=weight(city=weight ...). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US            |                | | United States=5(Portland=3 Bonn=2)
            united states |                | | United States=5(Portland=3 Bonn=2)
            at, Nowhere   |                | | Österreich=2(Wien=7 Linz=0) Nowhere=0(Portland=1)
            osterreich    |                | | Österreich=2(Wien=7 Linz=0)
                          | portland       | | United States=3(Portland=3) Nowhere=0(Portland=1)
                          | Vienna         | | Österreich=2(Wien=7)
                          | wien,Bonn      | | United States=2(Bonn=2) Österreich=2(Wien=7)
                          | Linz,Bonn      | | United States=2(Bonn=2)
            US,AT         | Portland       | | United States=3(Portland=3)
            usa           |                | | United States=5(Portland=3 Bonn=2)
                          |       | population | United States=5(Portland=3 Bonn=2) Österreich=2(Wien=7 Linz=0) Nowhere=0(Portland=1)
                          |       | equal      | United States=1(Portland=1 Bonn=1) Österreich=1(Wien=1 Linz=0) Nowhere=0(Portland=1)
            AT            |       | equal      | Österreich=1(Wien=1 Linz=0)
            """)
    void leavesWhatIsNamed(@Nullable String country, @Nullable String city, @Nullable String weights, String left) {
        Catalog part = new CatalogPart(country, city, weights).of(CATALOG);

        assertEquals(left, text(part));
        assertEquals(CATALOG.systemTriplets(), part.systemTriplets());
        assertEquals(CATALOG.ages(), part.ages());
    }

    @Test
    void isTheCatalogItselfIfNothingIsNamed() {
        assertSame(CATALOG, CatalogPart.WHOLE.of(CATALOG));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR            |          |         | country must be in the catalog: FR
            ''            |          |         | country must be in the catalog: (empty)
            US,           |          |         | country must be in the catalog: (empty)
            Unted States  |          |         | country must be in the catalog: Unted States; did you mean United States?
            nowhere       |          |         | country must be one with a weight above 0: nowhere
                          | Portlnad |         | city must be in the catalog: Portlnad; did you mean Portland?
            AT            | Portland |         | city must be in the catalog: Portland
                          | Linz     |         | city must be one with a weight above 0: Linz
                          |          | equall  | weights must be one of population, equal: equall; did you mean equal?
            """)
    void refusesWhatIsNotThere(
            @Nullable String country, @Nullable String city, @Nullable String weights, String message) {
        CatalogPart part = new CatalogPart(country, city, weights);

        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> part.of(CATALOG))
                        .getMessage());
    }

    private static Country country(String name, @Nullable String code, double weight, City... cities) {
        return new Country(name, code, "de", "1", weight, PostCodeForm.NONE, List.of(), List.of(cities));
    }

    private static City city(String name, @Nullable String english, double weight) {
        return new City(name, null, weight, new PhonePlan("1", 7, "2"), List.of(), null, null, english, null);
    }

    private static String text(Catalog catalog) {
        return catalog.geography().countries().stream()
                .map(country -> country.name() + "=" + (int) country.weight() + "("
                        + country.cities().stream()
                                .map(city -> city.name() + "=" + (int) city.weight())
                                .collect(Collectors.joining(" "))
                        + ")")
                .collect(Collectors.joining(" "));
    }
}
