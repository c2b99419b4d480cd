package io.populace.domain;

/**
 * Telephone numbers of a kind, after the calling code of the country: area code, then subscriber number.
 *
 * @param areaCode digits, without the trunk prefix for calls within the country; empty if there is none. For mobile numbers
 *     the digits that they begin with
 * @param subscriberDigits number of digits in a subscriber number, 1 to {@value PhoneNumber#MAX_DIGITS}
 * @param firstDigits the possible first digits of a subscriber number
 */
public record PhonePlan(String areaCode, int subscriberDigits, String firstDigits) {

    public PhonePlan {
        Require.that(Ascii.isDigits(areaCode, 0, areaCode.length()), "area code must be digits", areaCode);
        Require.that(
                subscriberDigits >= 1 && subscriberDigits <= PhoneNumber.MAX_DIGITS,
                "subscriber digits must be 1 to " + PhoneNumber.MAX_DIGITS,
                subscriberDigits);
        Require.that(
                !firstDigits.isEmpty()
                        && Ascii.isDigits(firstDigits, 0, firstDigits.length())
                        && areDistinct(firstDigits),
                "subscriber first digits must be one or more distinct digits",
                firstDigits.isEmpty() ? "(empty)" : firstDigits);
    }

    /** By a loop: the world has thousands of plans, and a stream for each would slow its start. */
    private static boolean areDistinct(String digits) {
        int seen = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = 1 << (digits.charAt(i) - '0');
            if ((seen & digit) != 0) {
                return false;
            }
            seen |= digit;
        }
        return true;
    }

    /** The number of digits after the calling code. */
    public int digits() {
        return areaCode.length() + subscriberDigits;
    }
}
