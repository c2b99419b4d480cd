package io.populace.inspect;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Judges telephone numbers by the numbering plans of the world, as libphonenumber has them. */
final class PhoneNumbers {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String NO_REGION = "ZZ";

    private PhoneNumbers() {}

    /**
     * Whether a number is valid and written as E.164 says.
     *
     * @param callingCode that of the country it must belong to; null for any country
     */
    static boolean isValid(String text, @Nullable String callingCode) {
        try {
            PhoneNumber number = PLANS.parse(text, NO_REGION);
            return PLANS.isValidNumber(number)
                    && PLANS.format(number, PhoneNumberFormat.E164).equals(text)
                    && (callingCode == null || callingCode.equals(String.valueOf(number.getCountryCode())));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
