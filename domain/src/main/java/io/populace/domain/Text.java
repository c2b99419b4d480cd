package io.populace.domain;

/**
 * The rule for names and other texts: not empty, no white space at either end, no control characters, no line or paragraph
 * separators, no lone surrogates. Database loaders and line-based formats break on these. Both JSON Schemas have the same
 * rule as a pattern.
 *
 * <p>White space is {@code \s} of ECMA-262 regular expressions: Unicode separators, controls such as the tab, and U+FEFF,
 * the byte order mark.
 */
final class Text {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char DELETE = '\u007f';

    private Text() {}

    /** The rule broken by {@code value}, such as {@code must not be empty}; only for values that are not valid. */
    static String brokenRule(String value) {
        if (value.isEmpty()) {
            return "must not be empty";
        }
        return hasOuterWhiteSpace(value)
                ? "must not begin or end with white space"
                : "must not have control characters, line separators or lone surrogates";
    }

    static boolean isValid(String value) {
        if (value.isEmpty() || hasOuterWhiteSpace(value)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (c < ' ' || (c >= DELETE && isForbidden(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    private static boolean hasOuterWhiteSpace(String value) {
        return isWhiteSpace(value.charAt(0)) || isWhiteSpace(value.charAt(value.length() - 1));
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || (c < ' ' && Character.isWhitespace(c)) || (c > DELETE && isWideWhiteSpace(c));
    }

    private static boolean isWideWhiteSpace(char c) {
        return Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }
}
