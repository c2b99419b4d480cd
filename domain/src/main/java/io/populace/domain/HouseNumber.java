package io.populace.domain;

/**
 * A house number: 1 to 9,999, with an optional letter.
 *
 * @param text matches {@code [1-9][0-9]{0,3}[A-Za-z]?}
 */
public record HouseNumber(String text) {

    public HouseNumber {
        int digits = text.length();
        if (digits > 0 && Ascii.isLetter(text.charAt(digits - 1))) {
            digits--;
        }
        Require.that(
                digits >= 1 && digits <= 4 && text.charAt(0) != '0' && Ascii.isDigits(text, 0, digits),
                "house_number must be 1 to 9999 with an optional letter",
                text);
    }

    @Override
    public String toString() {
        return text;
    }
}
