package io.populace.domain;

/**
 * What a device runs on, in the manner of GNU's {@code config.guess}: {@code x86_64-pc-linux-gnu}.
 *
 * @param text letters, digits, {@code _}, {@code .} and {@code -}
 */
public record SystemTriplet(String text) {

    public SystemTriplet {
        Require.that(
                !text.isEmpty() && isParts(text),
                "system_triplet must be letters, digits, _ . and -",
                text.isEmpty() ? "(empty)" : text);
    }

    private static boolean isParts(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '_' || c == '.' || c == '-';
    }

    @Override
    public String toString() {
        return text;
    }
}
