package io.populace.inspect;

import io.populace.domain.Country;
import io.populace.domain.Gender;

/** Checks that names are of the gender of a user. */
final class Genders {

    private interface Judge {

        Verdict judge(String name, String gender, String country);
    }

    private final Places places;

    Genders(Places places) {
        this.places = places;
    }

    static boolean isGender(String text) {
        return text.equals(Gender.FEMALE.toString()) || text.equals(Gender.MALE.toString());
    }

    Verdict judgeFirstName(UserRecord record) {
        return judge(Field.FIRST_NAME, FirstNames::judge, record);
    }

    Verdict judgeLastName(UserRecord record) {
        return judge(Field.LAST_NAME, LastNames::judge, record);
    }

    /** Names of another language than the country's are not judged, if the record says the language. */
    private Verdict judge(Field name, Judge judge, UserRecord record) {
        Country country = places.countryOf(record);
        String code = country == null ? null : country.code();
        String gender = record.text(Field.GENDER);
        if (code == null || !isGender(gender) || !places.hasOwnLanguage(record)) {
            return Verdict.NOT_JUDGED;
        }
        return judge.judge(record.text(name), gender, code);
    }
}
