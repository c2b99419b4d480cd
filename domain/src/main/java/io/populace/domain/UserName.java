package io.populace.domain;

/**
 * A log-in name: {@code [a-z][a-z0-9._-]*}, at most {@value #MAX_LENGTH} characters.
 *
 * @param text the name
 */
public record UserName(String text) {

    /** The limit of {@code useradd} on Linux. */
    public static final int MAX_LENGTH = 32;

    public UserName {
        Require.that(isLoginName(text, text.length()), "user_name must match [a-z][a-z0-9._-]*", text);
        Require.that(text.length() <= MAX_LENGTH, "user_name must have at most " + MAX_LENGTH + " characters", text);
    }

    /** Whether the characters before {@code end} match the pattern of a log-in name. */
    static boolean isLoginName(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!Ascii.isLower(c) && (i == 0 || !(Ascii.isDigit(c) || c == '.' || c == '_' || c == '-'))) {
                return false;
            }
        }
        return end > 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
