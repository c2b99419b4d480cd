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

    private record Land(Country country, Pattern postCode, Map<String, List<Town>> towns) {}

    private final Map<String, Land> lands = new HashMap<>();

    /** The same districts of many cities are kept once. */
    private final Map<List<String>, Set<String>> districts = new HashMap<>();

    Places(Catalog catalog) {
        for (Country country : catalog.geography().countries()) {
            lands.put(country.name(), land(country));
        }
    }

    private Land land(Country country) {
        // But for the district, a form is an ordinary regular expression.
        PostCodeForm form = country.postCodeForm();
        Pattern postCode = Pattern.compile(form.pattern().replace(PostCodeForm.DISTRICT, ANY_DISTRICT));
        Pattern rest = Pattern.compile(form.usesDistrict() ? form.pattern().replace(PostCodeForm.DISTRICT, "") : "");
        Map<String, List<Town>> towns = new HashMap<>();
        for (City city : country.cities()) {
            Set<String> own = districts.computeIfAbsent(city.postalDistricts(), list -> Set.copyOf(list));
            PhonePlan plan = city.phonePlan();
            String prefix = plan == null ? null : "+" + country.callingCode() + plan.areaCode();
            towns.computeIfAbsent(city.name(), name -> new ArrayList<>(1)).add(new Town(prefix, own, rest));
        }
        return new Land(country, postCode, towns);
    }

    /** Judges the telephone number by the plan of the country; where the catalog does not have it, by that of any. */
    Verdict judgePhoneNumber(UserRecord record) {
        Land land = land(record);
        return Verdict.of(PhoneNumbers.isValid(record.text(Field.PHONE_NUMBER), land == null ? null : land.country()));
    }

    Verdict judgeCity(UserRecord record) {
        Land land = land(record);
        return land == null ? Verdict.NOT_JUDGED : Verdict.of(land.towns().containsKey(record.text(Field.CITY)));
    }

    Verdict judgePostCodeForm(UserRecord record) {
        Land land = land(record);
        return land == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(
                        land.postCode().matcher(record.text(Field.POST_CODE)).matches());
    }

    /** Judges the post code, except that of a city that the catalog does not have or has no facts about. */
    Verdict judgePostCode(UserRecord record) {
        return best(towns(record), town -> town.judgePostCode(record.text(Field.POST_CODE)));
    }

    /** Judges the area code likewise. Of cities of one name, the post code tells which is meant. */
    Verdict judgeAreaCode(UserRecord record) {
        List<Town> towns = towns(record);
        if (towns.size() > 1 && record.has(Field.POST_CODE)) {
            List<Town> fitting = towns.stream()
                    .filter(town -> town.judgePostCode(record.text(Field.POST_CODE)) != Verdict.BROKEN)
                    .toList();
            towns = fitting.isEmpty() ? towns : fitting;
        }
        return best(towns, town -> town.judgePhoneNumber(record.text(Field.PHONE_NUMBER)));
    }

    private @Nullable Land land(UserRecord record) {
        return lands.get(record.text(Field.COUNTRY));
    }

    /** The cities that may be meant; none if the catalog does not have the city or its country. */
    private List<Town> towns(UserRecord record) {
        Land land = land(record);
        return land == null ? List.of() : land.towns().getOrDefault(record.text(Field.CITY), List.of());
    }

    /** Kept if one of the cities says so, broken if all of them do. */
    private static Verdict best(List<Town> towns, Function<Town, Verdict> judge) {
        Verdict best = towns.isEmpty() ? Verdict.NOT_JUDGED : Verdict.BROKEN;
        for (Town town : towns) {
            Verdict verdict = judge.apply(town);
            if (verdict == Verdict.KEPT) {
                return verdict;
            }
            best = verdict == Verdict.NOT_JUDGED ? verdict : best;
        }
        return best;
    }
}
