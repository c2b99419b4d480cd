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

/** Judges where users live, by the facts of a catalog. Of countries that the catalog does not have it knows nothing. */
final class Places {

    /** Stands for a postal district where it is not asked whose it is. */
    private static final String ANY_DISTRICT = "[A-Za-z0-9 -]{1," + PostCodeForm.MAX_LENGTH + "}";

    private record CountryJudge(Country country, Pattern postCode, Map<String, List<CityJudge>> cities) {}

    private final Map<String, CountryJudge> countries = new HashMap<>();

    /** The same districts of many cities are kept once. */
    private final Map<List<String>, Set<String>> districts = new HashMap<>();

    Places(Catalog catalog) {
        for (Country country : catalog.geography().countries()) {
            countries.put(country.name(), country(country));
        }
    }

    private CountryJudge country(Country country) {
        // But for the district, a form is an ordinary regular expression.
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

    /** Judges the telephone number by the plan of the country; where the catalog does not have it, by that of any. */
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

    /** Judges the post code, except that of a city that the catalog does not have or has no facts about. */
    Verdict judgePostCode(UserRecord record) {
        return best(cities(record), city -> city.judgePostCode(record.text(Field.POST_CODE)));
    }

    /** Judges the area code likewise. Of cities of one name, the post code tells which is meant. */
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

    /** The cities that may be meant; none if the catalog does not have the city or its country. */
    private List<CityJudge> cities(UserRecord record) {
        CountryJudge country = country(record);
        return country == null ? List.of() : country.cities().getOrDefault(record.text(Field.CITY), List.of());
    }

    /** Kept if one of the cities says so, broken if all of them do. */
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
