package io.populace.inspect;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import io.populace.testsupport.facts.Facts;
import io.populace.testsupport.facts.Facts.CityFacts;
import io.populace.testsupport.facts.Facts.CountryFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A catalog made from the facts, without the generator. */
final class FactsCatalog {

    private static final Map<String, String> POST_CODES = Map.of(
            "DE", "{district}",
            "NL", "{district} [A-RT-Z][A-Z]|{district} S[BCE-RT-Z]",
            "GB", "{district} [0-9][ABD-HJLNP-UW-Z][ABD-HJLNP-UW-Z]");

    private FactsCatalog() {}

    static Catalog load() {
        Facts facts = Facts.load();
        return new Catalog(
                new GeoCatalog(
                        facts.countries().stream().map(FactsCatalog::country).toList()),
                SystemTripletCatalog.uniform(facts.systemTriplets()),
                AgeRange.ADULTS);
    }

    private static Country country(CountryFacts facts) {
        return new Country(
                facts.name(),
                facts.code(),
                facts.locale(),
                facts.callingCode(),
                1,
                new PostCodeForm(Objects.requireNonNull(POST_CODES.get(facts.code()))),
                List.of(),
                facts.cities().stream().map(FactsCatalog::city).toList());
    }

    private static City city(CityFacts facts) {
        PhonePlan plan = new PhonePlan(facts.areaCode(), facts.subscriberDigits(), facts.subscriberFirstDigits());
        return new City(facts.name(), 1, plan, facts.postalDistricts());
    }
}
