package io.populace.inspect;

import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.PostCodeForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges where users live, by the facts of a catalog. Of countries that the catalog does not have it knows nothing. */
final class Places {

    private static final int MAX_POST_CODE = 2 * PostCodeForm.MAX_LENGTH;

    private record Town(String phonePrefix, Set<String> districts) {}

    private record Land(String callingCode, Pattern postCodeRest, Map<String, Town> towns) {}

    private final Map<String, Land> lands = new HashMap<>();

    Places(Catalog catalog) {
        for (Country country : catalog.geography().countries()) {
            Map<String, Town> towns = new HashMap<>();
            for (City city : country.cities()) {
                String prefix = "+" + country.callingCode()
                        + (city.phonePlan() == null ? "" : city.phonePlan().areaCode());
                boolean divided = country.postCodeForm().usesDistrict();
                towns.put(city.name(), new Town(prefix, divided ? new HashSet<>(city.postalDistricts()) : Set.of("")));
            }
            // Without its districts, what a form says is an ordinary regular expression.
            Pattern rest = Pattern.compile(country.postCodeForm().pattern().replace(PostCodeForm.DISTRICT, ""));
            lands.put(country.name(), new Land(country.callingCode(), rest, towns));
        }
    }

    /** The calling code of a country; null if the catalog does not have it. */
    @Nullable
    String callingCode(String country) {
        Land land = lands.get(country);
        return land == null ? null : land.callingCode();
    }

    Verdict judgeCity(UserRecord record) {
        Land land = land(record);
        return land == null ? Verdict.NOT_JUDGED : Verdict.of(land.towns().containsKey(record.text(Field.CITY)));
    }

    /** Judges the post code; not that of a city which is not there. */
    Verdict judgePostCode(UserRecord record) {
        Land land = land(record);
        Town town = town(record);
        return land == null || town == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(fits(record.text(Field.POST_CODE), town.districts(), land.postCodeRest()));
    }

    /** Judges the area code; not that of a city which is not there. */
    Verdict judgeAreaCode(UserRecord record) {
        Town town = town(record);
        return town == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(record.text(Field.PHONE_NUMBER).startsWith(town.phonePrefix()));
    }

    private @Nullable Land land(UserRecord record) {
        return lands.get(record.text(Field.COUNTRY));
    }

    private @Nullable Town town(UserRecord record) {
        Land land = land(record);
        return land == null ? null : land.towns().get(record.text(Field.CITY));
    }

    private static boolean fits(String postCode, Set<String> districts, Pattern rest) {
        if (postCode.length() > MAX_POST_CODE) {
            return false;
        }
        for (int end = 0; end <= postCode.length(); end++) {
            if (districts.contains(postCode.substring(0, end))
                    && rest.matcher(postCode.substring(end)).matches()) {
                return true;
            }
        }
        return false;
    }
}
