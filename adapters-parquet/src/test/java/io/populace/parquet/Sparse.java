package io.populace.parquet;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PostCodeForm;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.lexicon.Lexicons;
import java.util.List;

/** Populations with users who have no postcode and no country code, and with children, who are not registered. */
final class Sparse {

    private static final Catalog BUILT_IN = BuiltInCatalog.load();
    private static final Country WITH = BUILT_IN.geography().countries().get(0);

    private Sparse() {}

    /** Such users among others. */
    static Population mixed() {
        return population(List.of(WITH, without("Somewhere")));
    }

    /** No others. */
    static Population only() {
        return population(List.of(without("Somewhere"), without("Elsewhere")));
    }

    private static Population population(List<Country> countries) {
        Catalog catalog = new Catalog(new GeoCatalog(countries), BUILT_IN.systemTriplets(), new AgeRange(10, 20));
        return new Population(3, catalog, Lexicons.standard());
    }

    private static Country without(String name) {
        return new Country(
                name,
                null,
                WITH.locale(),
                WITH.callingCode(),
                1,
                PostCodeForm.NONE,
                WITH.phonePlans(),
                List.of(new City("Town", 1, WITH.cities().get(0).phonePlan(), List.of())));
    }
}
