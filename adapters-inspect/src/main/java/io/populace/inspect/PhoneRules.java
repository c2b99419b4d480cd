package io.populace.inspect;

import io.populace.domain.Country;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The rules on telephone numbers: those of subscribers, or, if users are safe, those of nobody. */
final class PhoneRules {

    private static final List<Field> PHONE = List.of(Field.PHONE_NUMBER, Field.COUNTRY);
    private static final List<Field> PHONE_OF_CITY = List.of(Field.PHONE_NUMBER, Field.CITY, Field.COUNTRY);
    private static final List<Field> MOBILE = List.of(Field.MOBILE_NUMBER, Field.COUNTRY);

    private final Places places;

    private PhoneRules(Places places) {
        this.places = places;
    }

    static List<FieldRule> of(Places places, boolean safe) {
        PhoneRules rules = new PhoneRules(places);
        return safe
                ? List.of(
                        new FieldRule(
                                "phone_number",
                                "phone number is nobody's",
                                PHONE,
                                record -> rules.judge(record, Field.PHONE_NUMBER, PhoneNumbers::isNobodys)),
                        new FieldRule(
                                "mobile_number", "mobile number is nobody's", MOBILE, rules::judgeSafeMobileNumber))
                : List.of(
                        new FieldRule(
                                "phone_number",
                                "phone number is valid in country",
                                PHONE,
                                record -> rules.judge(record, Field.PHONE_NUMBER, PhoneNumbers::isValid)),
                        new FieldRule(
                                "area_code",
                                "phone number has the area code of city",
                                PHONE_OF_CITY,
                                places::judgeAreaCode),
                        new FieldRule(
                                "mobile_number",
                                "mobile number is valid in country",
                                MOBILE,
                                rules::judgeMobileNumber));
    }

    /** Checks a number by the plan of its country or, if the catalog does not have it, of any country. */
    private Verdict judge(UserRecord record, Field field, BiPredicate<String, @Nullable Country> rule) {
        return Verdict.of(rule.test(record.text(field), places.countryOf(record)));
    }

    /** There must be a number where mobile numbers are known. */
    private Verdict judgeMobileNumber(UserRecord record) {
        if (!record.text(Field.MOBILE_NUMBER).isEmpty()) {
            return judge(record, Field.MOBILE_NUMBER, PhoneNumbers::isMobile);
        }
        Country country = places.countryOf(record);
        return country == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(country.mobilePlans().isEmpty());
    }

    /** There need not be a number. */
    private Verdict judgeSafeMobileNumber(UserRecord record) {
        return record.text(Field.MOBILE_NUMBER).isEmpty()
                ? Verdict.KEPT
                : judge(record, Field.MOBILE_NUMBER, PhoneNumbers::isNobodys);
    }
}
