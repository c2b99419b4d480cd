package io.populace.inspect;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.populace.domain.Country;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks telephone numbers with libphonenumber. */
final class PhoneNumbers {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";

    /** In North America mobile numbers cannot be told from landlines. */
    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private PhoneNumbers() {}

    /**
     * Whether a number is valid and in E.164 format.
     *
     * @param country the country it must belong to: the region of its code or, without a code, any with its calling code;
     *     null for any country
     */
    static boolean isValid(String text, @Nullable Country country) {
        return is(text, country, PLANS::isValidNumber);
    }

    /** Whether a number is, likewise, one of mobile telephones. */
    static boolean isMobile(String text, @Nullable Country country) {
        return is(text, country, number -> PLANS.isValidNumber(number) && MOBILE.contains(PLANS.getNumberType(number)));
    }

    /**
     * Whether a number has the calling code of a country and E.164 format, but no subscriber: a regulator reserves it, or
     * neither the number nor its beginning is valid.
     */
    static boolean isNobodys(String text, @Nullable Country country) {
        return E164.matcher(text).matches()
                && (country == null || text.startsWith("+" + country.callingCode()))
                && (ReservedNumbers.contain(text)
                        || is(
                                text,
                                null,
                                number -> !PLANS.isValidNumber(number) && !PLANS.truncateTooLongNumber(number)));
    }

    private static boolean is(String text, @Nullable Country country, Predicate<PhoneNumber> rule) {
        try {
            PhoneNumber number = PLANS.parse(text, NO_REGION);
            return PLANS.format(number, PhoneNumberFormat.E164).equals(text)
                    && rule.test(number)
                    && (country == null || belongs(number, country));
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static boolean belongs(PhoneNumber number, Country country) {
        String code = country.code();
        return country.callingCode().equals(String.valueOf(number.getCountryCode()))
                && (code == null
                        || !PLANS.getSupportedRegions().contains(code)
                        || PLANS.isValidNumberForRegion(number, code));
    }
}
