package io.populace.domain;

/**
 * A telephone number in ITU-T E.164 format.
 *
 * @param text {@code +} and 2 to {@value #MAX_DIGITS} digits, the first not 0
 */
public record PhoneNumber(String text) {

    /** The most digits that E.164 allows. */
    public static final int MAX_DIGITS = 15;

    public PhoneNumber {
        Require.that(
                text.length() >= 3
                        && text.length() <= MAX_DIGITS + 1
                        && text.charAt(0) == '+'
                        && text.charAt(1) != '0'
                        && Ascii.isDigits(text, 1, text.length()),
                "phone_number must be + and 2 to " + MAX_DIGITS + " digits (E.164)",
                text);
    }

    @Override
    public String toString() {
        return text;
    }
}
