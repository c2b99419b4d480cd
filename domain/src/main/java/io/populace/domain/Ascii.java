package io.populace.domain;

/** Classes of ASCII characters. */
final class Ascii {

    private Ascii() {}

    static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(int c) {
        return isLower(c) || isUpper(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAlphanumericOr(String others, char c) {
        return isLetter(c) || isDigit(c) || others.indexOf(c) >= 0;
    }

    static boolean isAlphanumericOr(String others, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAlphanumericOr(others, text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
