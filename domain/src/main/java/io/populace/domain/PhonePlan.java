package io.populace.domain;

/**
 * The landline numbers of a place, after the country's calling code: the area code, then a subscriber's number.
 *
 * @param areaCode digits, without the trunk prefix that is dialled inside the country; empty where there is none
 * @param subscriberDigits how many digits a subscriber's number has, 1 to {@value PhoneNumber#MAX_DIGITS}
 * @param firstDigits the digits that such a number may begin with
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
                        && firstDigits.chars().distinct().count() == firstDigits.length(),
                "subscriber first digits must be different digits, at least one",
                firstDigits.isEmpty() ? "(empty)" : firstDigits);
    }

    /** How many digits a number has after the calling code. */
    public int digits() {
        return areaCode.length() + subscriberDigits;
    }
}
