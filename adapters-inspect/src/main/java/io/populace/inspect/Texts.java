package io.populace.inspect;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that a text can be stored and read back everywhere and has no invisible characters at its ends. */
final class Texts {

    /** White space by the Unicode property, and the zero width no-break space. */
    private static final Pattern OUTER_BLANK =
            Pattern.compile("^[\\p{IsWhite_Space}\\x{feff}]|[\\p{IsWhite_Space}\\x{feff}]$");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern SEPARATOR = Pattern.compile("[\\p{Zl}\\p{Zp}]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private Texts() {}

    /** The rule broken by {@code text}, such as "must not be blank"; null if there is none. */
    static @Nullable String fault(String text) {
        if (isPlain(text)) {
            return null;
        }
        if (text.codePoints()
                .allMatch(c -> OUTER_BLANK.matcher(Character.toString(c)).find())) {
            return "must not be blank";
        }
        if (OUTER_BLANK.matcher(text).find()) {
            return "must not begin or end with white space";
        }
        if (CONTROL.matcher(text).find()) {
            return "must not have control characters";
        }
        if (SEPARATOR.matcher(text).find()) {
            return "must not have line or paragraph separators";
        }
        return HALF.matcher(text).find() ? "must not have lone surrogates" : null;
    }

    /** Whether a text is like most: printable ASCII without outer spaces. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && (i == 0 || i == text.length() - 1))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
