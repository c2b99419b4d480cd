package io.populace.inspect;

import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks where users live, by a catalog. Countries that the catalog does not have are not judged. */
final class Places {

    /** Matches any postal district. */
    private static final String ANY_DISTRICT = "[A-Za-z0-9 -]{1," + PostCodeForm.MAX_LENGTH + "}";

    /** ISO 639. */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private record CountryJudge(Country country, Pattern postCode, Map<String, List<CityJudge>> cities) {}

    private final Map<String, CountryJudge> countries = new HashMap<>();

    /** Equal districts of several cities are stored once. */
    private final Map<List<String>, Set<String>> districts = new HashMap<>();

    Places(Catalog catalog) {
        for (Country country : catalog.geography().countries()) {
            countries.put(country.name(), country(country));
        }
    }

    private CountryJudge country(Country country) {
        // Apart from the district, a form is an ordinary regular expression.
        PostCodeForm form = country.postCodeForm();
        Pattern postCode = Pattern.compile(form.pattern().replace(PostCodeForm.DISTRICT, ANY_DISTRICT));
        Pattern rest = Pattern.compile(form.usesDistrict() ? form.pattern().replace(PostCodeForm.DISTRICT, "") : "");
        Map<String, List<CityJudge>> cities = new HashMap<>();
        for (City city : country.cities()) {
            Set<String> own = districts.computeIfAbsent(city.postalDistricts(), list -> Set.copyOf(list));
            PhonePlan plan = city.phonePlan();
            String prefix = plan == null ? null : "+" + country.callingCode() + plan.areaCode();
            cities.computeIfAbsent(city.name(), name -> new ArrayList<>(1)).add(new CityJudge(city, prefix, own, rest));
        }
        return new CountryJudge(country, postCode, cities);
    }

    /** The country of a user; null if the catalog does not have it. */
    @Nullable
    Country countryOf(UserRecord record) {
        CountryJudge country = country(record);
        return country == null ? null : country.country();
    }

    Verdict judgeCity(UserRecord record) {
        CountryJudge country = country(record);
        return country == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(country.cities().containsKey(record.text(Field.CITY)));
    }

    Verdict judgeCountryCode(UserRecord record) {
        Country country = countryOf(record);
        if (country == null) {
            return Verdict.NOT_JUDGED;
        }
        String code = country.code();
        return Verdict.of(record.text(Field.COUNTRY_CODE).equals(code == null ? UserRecord.NONE : code));
    }

    /** Checks the language, which may be another if one was chosen for all users. */
    Verdict judgeLanguage(UserRecord record) {
        if (countryOf(record) != null && hasOwnLanguage(record)) {
            return Verdict.KEPT;
        }
        return LANGUAGES.contains(record.text(Field.LANGUAGE)) ? Verdict.NOT_JUDGED : Verdict.BROKEN;
    }

    /** Whether the language of a user is that of the country or city, as far as the record says it. */
    boolean hasOwnLanguage(UserRecord record) {
        Country country = countryOf(record);
        if (country == null || !record.has(Field.LANGUAGE)) {
            return true;
        }
        Stream<String> ofCities = record.has(Field.CITY)
                ? cities(record).stream().map(city -> city.city().locale()).filter(Objects::nonNull)
                : Stream.empty();
        return Stream.concat(Stream.of(country.locale()), ofCities)
                .map(locale -> Locale.forLanguageTag(locale).getLanguage())
                .anyMatch(record.text(Field.LANGUAGE)::equals);
    }

    Verdict judgePostCodeForm(UserRecord record) {
        CountryJudge country = country(record);
        return country == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(
                        country.postCode().matcher(record.text(Field.POST_CODE)).matches());
    }

    Verdict judgeRegion(UserRecord record) {
        return best(cities(record), city -> city.judgeRegion(record.text(Field.REGION)));
    }

    /** Checks the postcode, if the catalog has facts about the city. The region decides between cities of the same name. */
    Verdict judgePostCode(UserRecord record) {
        return best(citiesInRegion(record), city -> city.judgePostCode(record.text(Field.POST_CODE)));
    }

    /** Checks the area code likewise. The postcode decides too. */
    Verdict judgeAreaCode(UserRecord record) {
        return best(citiesWithPostCode(record), city -> city.judgePhoneNumber(record.text(Field.PHONE_NUMBER)));
    }

    Verdict judgeTimeZone(UserRecord record) {
        return best(citiesWithPostCode(record), city -> city.judgeTimeZone(record.text(Field.TIME_ZONE)));
    }

    Verdict judgePoint(UserRecord record) {
        return best(
                citiesWithPostCode(record),
                city -> city.judgePoint(record.text(Field.LATITUDE), record.text(Field.LONGITUDE)));
    }

    private @Nullable CountryJudge country(UserRecord record) {
        return countries.get(record.text(Field.COUNTRY));
    }

    /** All cities with the name; none if the catalog does not have the city or its country. */
    private List<CityJudge> cities(UserRecord record) {
        CountryJudge country = country(record);
        return country == null ? List.of() : country.cities().getOrDefault(record.text(Field.CITY), List.of());
    }

    private List<CityJudge> citiesInRegion(UserRecord record) {
        return narrowed(cities(record), record, Field.REGION, city -> city.judgeRegion(record.text(Field.REGION)));
    }

    private List<CityJudge> citiesWithPostCode(UserRecord record) {
        return narrowed(
                citiesInRegion(record),
                record,
                Field.POST_CODE,
                city -> city.judgePostCode(record.text(Field.POST_CODE)));
    }

    /** Those of several cities that a field does not rule out; all of them, if it rules out all or is missing. */
    private static List<CityJudge> narrowed(
            List<CityJudge> cities, UserRecord record, Field field, Function<CityJudge, Verdict> judge) {
        if (cities.size() < 2 || !record.has(field)) {
            return cities;
        }
        Predicate<CityJudge> fits = city -> judge.apply(city) != Verdict.BROKEN;
        List<CityJudge> fitting = cities.stream().filter(fits).toList();
        return fitting.isEmpty() ? cities : fitting;
    }

    /** Kept if the value fits one of the cities, broken if it fits none. */
    private static Verdict best(List<CityJudge> cities, Function<CityJudge, Verdict> judge) {
        Verdict best = cities.isEmpty() ? Verdict.NOT_JUDGED : Verdict.BROKEN;
        for (CityJudge city : cities) {
            Verdict verdict = judge.apply(city);
            if (verdict == Verdict.KEPT) {
                return verdict;
            }
            best = verdict == Verdict.NOT_JUDGED ? verdict : best;
        }
        return best;
    }
}
