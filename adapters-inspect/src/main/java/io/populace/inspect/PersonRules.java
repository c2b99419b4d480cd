package io.populace.inspect;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import java.util.List;
import java.util.regex.Pattern;

/** The rules on names, ages and dates. */
final class PersonRules {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private PersonRules() {}

    static List<FieldRule> of(Catalog catalog, Places places) {
        AgeRange ages = catalog.ages();
        Dates dates = new Dates(catalog.asOf());
        Genders genders = new Genders(places);
        return List.of(
                FieldRule.of("gender", "gender is female or male", Field.GENDER, Genders::isGender),
                new FieldRule(
                        "gender_of_first_name",
                        "gender is that of first name",
                        List.of(Field.GENDER, Field.FIRST_NAME, Field.COUNTRY),
                        genders::judgeFirstName),
                new FieldRule(
                        "gender_of_last_name",
                        "gender is that of last name",
                        List.of(Field.GENDER, Field.LAST_NAME, Field.COUNTRY),
                        genders::judgeLastName),
                new FieldRule(
                        "full_name",
                        "full name is first and last name",
                        List.of(Field.FULL_NAME, Field.FIRST_NAME, Field.LAST_NAME),
                        FullNames::judge),
                FieldRule.of(
                        "full_name_latin",
                        "full_name_latin is in Latin letters",
                        Field.FULL_NAME_LATIN,
                        FullNames::isLatin),
                new FieldRule(
                        "full_name_latin_of_name",
                        "full_name_latin is the full name if that is Latin",
                        List.of(Field.FULL_NAME_LATIN, Field.FULL_NAME),
                        FullNames::judgeLatin),
                new FieldRule(
                        "language",
                        "language is that of country or city",
                        List.of(Field.LANGUAGE, Field.COUNTRY, Field.CITY),
                        places::judgeLanguage),
                FieldRule.of("age", "age is " + ages.min() + " to " + ages.max(), Field.AGE, text -> isAge(text, ages)),
                new FieldRule(
                        "birth_date",
                        "birth date agrees with age on " + catalog.asOf(),
                        List.of(Field.BIRTH_DATE, Field.AGE),
                        dates::judgeBirthDate),
                FieldRule.of(
                        "registered_at",
                        "user registered before " + catalog.asOf(),
                        Field.REGISTERED_AT,
                        dates::isBefore),
                new FieldRule(
                        "registered_at_age",
                        "user registered at 16 or later",
                        List.of(Field.REGISTERED_AT, Field.BIRTH_DATE),
                        dates::judgeAgeAtRegistration));
    }

    private static boolean isAge(String text, AgeRange ages) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            return false;
        }
        int age = Integer.parseInt(text);
        return age >= ages.min() && age <= ages.max();
    }
}
