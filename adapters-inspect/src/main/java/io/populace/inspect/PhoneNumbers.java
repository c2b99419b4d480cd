package io.populace.inspect;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.populace.domain.Country;
import org.jspecify.annotations.Nullable;

/** Checks telephone numbers with libphonenumber. */
final class PhoneNumbers {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";

    private PhoneNumbers() {}

    /**
     * Whether a number is valid and in E.164 format.
     *
     * @param country the country it must belong to: the region of its code or, without a code, any with its calling code;
     *     null for any country
     */
    static boolean isValid(String text, @Nullable Country country) {
        try {
            PhoneNumber number = PLANS.parse(text, NO_REGION);
            return PLANS.isValidNumber(number)
                    && PLANS.format(number, PhoneNumberFormat.E164).equals(text)
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
