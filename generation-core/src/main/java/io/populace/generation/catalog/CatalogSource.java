package io.populace.generation.catalog;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads {@code catalog.properties}, the source of the built-in catalog; runs in the build. */
final class CatalogSource {

    private static final String RESOURCE = "catalog.properties";
    private static final int DISTRICTS_FROM = 3;
    private static final int TIME_ZONE = 3;
    private static final int REGION = 4;

    private final Properties facts = new Properties();

    private CatalogSource(InputStream in) throws IOException {
        facts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    static Catalog read() throws IOException {
        try (InputStream in = CatalogSource.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource must be on the class path: " + RESOURCE);
            }
            return new CatalogSource(in).catalog();
        }
    }

    private Catalog catalog() {
        return new Catalog(
                new GeoCatalog(list("countries").map(this::country).toList()),
                SystemTripletCatalog.uniform(list("system_triplets").toList()),
                AgeRange.ADULTS);
    }

    private Country country(String code) {
        return new Country(
                fact(code + ".name"),
                code,
                fact(code + ".locale"),
                fact(code + ".calling_code"),
                1,
                new PostCodeForm(fact(code + ".post_code")),
                List.of(),
                CountryDefaults.mobilePlans(code, fact(code + ".calling_code")),
                list(code + ".cities").map(city -> city(code, city)).toList());
    }

    private City city(String code, String name) {
        List<String> words = Arrays.asList(fact(code + "." + name).split(" +", -1));
        PhonePlan phonePlan = new PhonePlan(words.get(0), Integer.parseInt(words.get(1)), words.get(2));
        String[] place = fact(code + "." + name + ".place").split(" ", REGION + 1);
        return new City(
                name,
                place[REGION],
                1,
                phonePlan,
                words.subList(DISTRICTS_FROM, words.size()),
                new Location(Double.parseDouble(place[0]), Double.parseDouble(place[1]), Double.parseDouble(place[2])),
                place[TIME_ZONE],
                null,
                null);
    }

    private Stream<String> list(String key) {
        return Stream.of(fact(key).split(", *", -1));
    }

    private String fact(String key) {
        String fact = facts.getProperty(key);
        if (fact == null) {
            throw new IllegalStateException(RESOURCE + " must have a fact: " + key);
        }
        return fact;
    }
}
