package io.populace.cli;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.PostCodeForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** A table of countries and of what is known of each. */
final class CountryTable {

    private static final List<String> HEADER =
            List.of("code", "name", "cities", "postcodes", "landlines", "mobile", "places", "names");

    private CountryTable() {}

    /** Lines of columns, with a header. */
    static String of(List<Country> countries) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        countries.forEach(country -> rows.add(row(country)));
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] + 2 - width(row.get(i))));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> row(Country country) {
        return List.of(
                Objects.requireNonNullElse(country.code(), "-"),
                country.name(),
                String.valueOf(country.cities().size()),
                postCodes(country),
                landlines(country),
                country.mobilePlans().isEmpty() ? "-" : "yes",
                known(country, city -> city.location() != null && city.timeZone() != null),
                names(country));
    }

    /** What of postcodes is known to be of the city. */
    private static String postCodes(Country country) {
        PostCodeForm form = country.postCodeForm();
        if (form.equals(PostCodeForm.NONE)) {
            return "none";
        }
        if (country.cities().stream().anyMatch(city -> city.postalDistricts().isEmpty())) {
            return "form";
        }
        return form.usesDistrict() && !form.pattern().equals(PostCodeForm.DISTRICT) ? "district" : "code";
    }

    private static String landlines(Country country) {
        Set<Object> plans = new LinkedHashSet<>();
        country.cities().forEach(city -> plans.add(city.phonePlan() == null ? "country" : city.phonePlan()));
        if (plans.contains("country")) {
            return plans.size() > 1 ? "some cities" : "country";
        }
        return plans.size() == 1 && country.cities().size() > 1 ? "country" : "city";
    }

    private static String known(Country country, Predicate<City> fact) {
        return country.cities().stream().allMatch(fact) ? "yes" : "-";
    }

    private static String names(Country country) {
        Set<String> locales = new LinkedHashSet<>(List.of(country.locale()));
        country.cities().stream().map(City::locale).filter(Objects::nonNull).forEach(locales::add);
        return String.join(" ", locales);
    }
}
