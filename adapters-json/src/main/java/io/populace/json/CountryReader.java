package io.populace.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Excerpt;
import io.populace.domain.PostCodeForm;
import io.populace.generation.catalog.CountryDefaults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the countries of one catalog and fills in defaults. */
final class CountryReader {

    private static final List<String> COUNTRY_KEYS =
            List.of("name", "code", "locale", "calling_code", "weight", "post_code", "cities");
    /** Cities so far, including those of the current country. */
    private long cityCount;

    Country read(JsonNode node, String path) {
        JsonObject country = new JsonObject(node, path, COUNTRY_KEYS);
        String name = country.text("name");
        String locale = country.text("locale");
        String code = country.optionalText("code");
        String callingCode = country.optionalText("calling_code");
        cityCount += country.size("cities");
        CatalogReader.requireAtMost(CatalogReader.MAX_CITIES, "cities", cityCount);
        List<City> cities = country.list("cities", CityReader::read);
        boolean needsPhones = cities.stream().anyMatch(city -> city.phonePlan() == null);
        boolean needsPostCodes = !country.has("post_code")
                && cities.stream().anyMatch(city -> city.postalDistricts().isEmpty());
        if (callingCode == null || needsPhones || needsPostCodes) {
            code = CountryDefaults.code(locale, code, callingCode);
            callingCode = callingCode(name, code, callingCode, needsPhones);
        }
        return new Country(
                name,
                code,
                locale,
                callingCode,
                country.weight(),
                needsPostCodes && code != null ? knownForm(name, code) : form(country),
                needsPhones && code != null ? CountryDefaults.phonePlans(code) : List.of(),
                code == null ? List.of() : CountryDefaults.mobilePlans(code, callingCode),
                cities);
    }

    private static String callingCode(String country, String code, @Nullable String given, boolean needsPhones) {
        String known = CountryDefaults.callingCode(code);
        if (given != null && needsPhones && !given.equals(known)) {
            throw new IllegalArgumentException("country " + Excerpt.of(country) + " must have calling_code " + known
                    + ", that of " + code + ", as not all its cities have area codes: " + Excerpt.of(given));
        }
        return given != null ? given : known;
    }

    private static PostCodeForm knownForm(String country, String code) {
        PostCodeForm form = CountryDefaults.postCodeForm(code);
        if (form == null) {
            throw new IllegalArgumentException("country " + Excerpt.of(country)
                    + " must have post_code, or null if it has no postcodes; no default is known for: " + code);
        }
        return form;
    }

    private static PostCodeForm form(JsonObject country) {
        if (country.isNull("post_code")) {
            return PostCodeForm.NONE;
        }
        return new PostCodeForm(country.has("post_code") ? country.text("post_code") : PostCodeForm.DISTRICT);
    }
}
