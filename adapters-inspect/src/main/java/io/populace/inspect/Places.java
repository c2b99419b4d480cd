package io.populace.inspect;

import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks where users live, by a catalog. Countries that the catalog does not have are not judged. */
final class Places {

    /** Matches any postal district. */
    private static final String ANY_DISTRICT = "[A-Za-z0-9 -]{1," + PostCodeForm.MAX_LENGTH + "}";

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
            cities.computeIfAbsent(city.name(), name -> new ArrayList<>(1)).add(new CityJudge(prefix, own, rest));
        }
        return new CountryJudge(country, postCode, cities);
    }

    /** Checks the telephone number by the plan of its country or, if the catalog does not have it, of any country. */
    Verdict judgePhoneNumber(UserRecord record) {
        CountryJudge country = country(record);
        return Verdict.of(
                PhoneNumbers.isValid(record.text(Field.PHONE_NUMBER), country == null ? null : country.country()));
    }

    Verdict judgeCity(UserRecord record) {
        CountryJudge country = country(record);
        return country == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(country.cities().containsKey(record.text(Field.CITY)));
    }

    Verdict judgePostCodeForm(UserRecord record) {
        CountryJudge country = country(record);
        return country == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(
                        country.postCode().matcher(record.text(Field.POST_CODE)).matches());
    }

    /** Checks the postcode, if the catalog has facts about the city. */
    Verdict judgePostCode(UserRecord record) {
        return best(cities(record), city -> city.judgePostCode(record.text(Field.POST_CODE)));
    }

    /** Checks the area code likewise. The postcode decides between cities of the same name. */
    Verdict judgeAreaCode(UserRecord record) {
        List<CityJudge> cities = cities(record);
        if (cities.size() > 1 && record.has(Field.POST_CODE)) {
            List<CityJudge> fitting = cities.stream()
                    .filter(city -> city.judgePostCode(record.text(Field.POST_CODE)) != Verdict.BROKEN)
                    .toList();
            cities = fitting.isEmpty() ? cities : fitting;
        }
        return best(cities, city -> city.judgePhoneNumber(record.text(Field.PHONE_NUMBER)));
    }

    private @Nullable CountryJudge country(UserRecord record) {
        return countries.get(record.text(Field.COUNTRY));
    }

    /** All cities with the name; none if the catalog does not have the city or its country. */
    private List<CityJudge> cities(UserRecord record) {
        CountryJudge country = country(record);
        return country == null ? List.of() : country.cities().getOrDefault(record.text(Field.CITY), List.of());
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
