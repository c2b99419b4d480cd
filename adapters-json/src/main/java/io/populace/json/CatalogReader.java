package io.populace.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTriplet;
import io.populace.domain.SystemTripletCatalog;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.catalog.CountryDefaults;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a catalog from JSON, as {@code catalog.schema.json} describes it, and fills in what it leaves out. */
public final class CatalogReader {

    private static final List<String> CATALOG_KEYS = List.of("$schema", "countries", "system_triplets", "ages");
    private static final List<String> COUNTRY_KEYS =
            List.of("name", "code", "locale", "calling_code", "weight", "post_code", "cities");
    private static final List<String> CITY_KEYS = List.of(
            "name",
            "region",
            "weight",
            "area_code",
            "subscriber_digits",
            "subscriber_first_digits",
            "postal_districts");
    private static final List<String> PHONE_KEYS = List.of("area_code", "subscriber_digits", "subscriber_first_digits");
    private static final List<String> ENTRY_KEYS = List.of("name", "weight");
    private static final List<String> AGE_KEYS = List.of("min", "max");

    private static final String ANY_BUT_0_AND_1 = "23456789";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CatalogReader() {}

    /**
     * Reads a catalog.
     *
     * @throws MalformedCatalogException if it is not JSON, or breaks a rule of catalogs
     * @throws IOException if {@code in} cannot be read
     */
    public static Catalog read(InputStream in) throws IOException {
        try {
            return catalog(JSON.readTree(in));
        } catch (JsonProcessingException e) {
            // Jackson gives no place where a limit of its own is passed, such as on the depth of nesting.
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new MalformedCatalogException(place + JsonProblem.of(e));
        } catch (IllegalArgumentException e) {
            throw new MalformedCatalogException(String.valueOf(e.getMessage()));
        }
    }

    private static Catalog catalog(JsonNode root) {
        CatalogObject catalog = new CatalogObject(root, "", CATALOG_KEYS);
        catalog.optionalText("$schema"); // for editors: it says nothing about the catalog
        return new Catalog(
                new GeoCatalog(catalog.list("countries", CatalogReader::country)),
                catalog.has("system_triplets")
                        ? new SystemTripletCatalog(catalog.list("system_triplets", CatalogReader::systemTriplet))
                        : BuiltInCatalog.load().systemTriplets(),
                catalog.has("ages") ? ages(catalog.object("ages", AGE_KEYS)) : AgeRange.ADULTS);
    }

    private static SystemTripletCatalog.Entry systemTriplet(JsonNode node, String path) {
        if (node.isTextual()) {
            return new SystemTripletCatalog.Entry(new SystemTriplet(node.textValue()), 1);
        }
        CatalogObject entry = new CatalogObject(node, path, ENTRY_KEYS);
        return new SystemTripletCatalog.Entry(new SystemTriplet(entry.text("name")), entry.weight());
    }

    private static AgeRange ages(CatalogObject ages) {
        return new AgeRange(ages.integer("min"), ages.integer("max"));
    }

    private static Country country(JsonNode node, String path) {
        CatalogObject country = new CatalogObject(node, path, COUNTRY_KEYS);
        String locale = country.text("locale");
        String code = country.optionalText("code");
        CountryDefaults defaults = new CountryDefaults(locale, code, country.optionalText("calling_code"));
        PostCodeForm form = postCodeForm(country);
        List<City> cities = country.list("cities", (city, cityPath) -> city(city, cityPath, form == null, defaults));
        return new Country(
                country.text("name"),
                code,
                locale,
                defaults.callingCode(),
                country.weight(),
                form != null ? form : new PostCodeForm(PostCodeForm.DISTRICT),
                cities.stream().anyMatch(city -> city.phonePlan() == null) ? List.of(defaults.phonePlan()) : List.of(),
                cities);
    }

    private static @Nullable PostCodeForm postCodeForm(CatalogObject country) {
        if (country.isNull("post_code")) {
            return PostCodeForm.NONE;
        }
        return country.has("post_code") ? new PostCodeForm(country.text("post_code")) : null;
    }

    private static City city(JsonNode node, String path, boolean anyForm, CountryDefaults defaults) {
        if (node.isTextual()) {
            return new City(node.textValue(), 1, null, districts(null, anyForm, defaults));
        }
        CatalogObject city = new CatalogObject(node, path, CITY_KEYS);
        PhonePlan phonePlan = PHONE_KEYS.stream().anyMatch(city::has)
                ? new PhonePlan(
                        city.text("area_code"),
                        city.integer("subscriber_digits"),
                        city.has("subscriber_first_digits") ? city.text("subscriber_first_digits") : ANY_BUT_0_AND_1)
                : null;
        return new City(
                city.text("name"),
                city.optionalText("region"),
                city.weight(),
                phonePlan,
                districts(city, anyForm, defaults));
    }

    private static List<String> districts(@Nullable CatalogObject city, boolean anyForm, CountryDefaults defaults) {
        if (city != null && city.has("postal_districts")) {
            return city.list("postal_districts", CatalogObject::text);
        }
        return anyForm ? defaults.postCodes() : List.of();
    }
}
