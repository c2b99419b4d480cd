package io.populace.inspect;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks log-in names and e-mail addresses: their form, and whether they are made from the user's name. */
final class Handles {

    private static final int MAX_USER_NAME = 32;
    private static final int MAX_EMAIL_ADDRESS = 64;

    /** RFC 2606, sections 2 and 3; RFC 6761, sections 6.2 to 6.5, also reserves their subdomains. */
    private static final List<String> RESERVED =
            List.of("test", "example", "invalid", "localhost", "example.com", "example.net", "example.org");

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z][a-z0-9._-]*");
    private static final Pattern EMAIL_ADDRESS = Pattern.compile("[a-z][a-z0-9._-]*@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final Pattern DIGITS_AT_END = Pattern.compile("[0-9]+$");
    private static final Pattern SEPARATOR = Pattern.compile("[._-]");

    private Handles() {}

    static boolean isUserName(String text) {
        return text.length() <= MAX_USER_NAME && LOGIN_NAME.matcher(text).matches();
    }

    static boolean isEmailAddress(String text) {
        return text.length() <= MAX_EMAIL_ADDRESS && EMAIL_ADDRESS.matcher(text).matches();
    }

    /** Whether the domain of an address, or one above it, is reserved. */
    static boolean isReserved(String emailAddress) {
        String domain =
                emailAddress.substring(emailAddress.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return RESERVED.stream().anyMatch(reserved -> domain.equals(reserved) || domain.endsWith("." + reserved));
    }

    static Verdict judgeUserName(UserRecord record) {
        return judge(record.text(Field.USER_NAME), record);
    }

    static Verdict judgeEmailAddress(UserRecord record) {
        return judge(record.text(Field.EMAIL_ADDRESS).split("@", 2)[0], record);
    }

    private static Verdict judge(String handle, UserRecord record) {
        if (handle.length() > MAX_EMAIL_ADDRESS) {
            return Verdict.BROKEN;
        }
        String stem = SEPARATOR
                .matcher(DIGITS_AT_END.matcher(handle).replaceFirst(""))
                .replaceAll("");
        @Nullable String first = Transliterator.letters(record.text(Field.FIRST_NAME));
        @Nullable String last = Transliterator.letters(record.text(Field.LAST_NAME));
        if (first != null && last != null) {
            return Verdict.of(isMadeOfBoth(stem, first, last));
        }
        @Nullable String latin = record.has(Field.FULL_NAME_LATIN) ? record.text(Field.FULL_NAME_LATIN) : null;
        return latin == null || Transliterator.letters(latin) == null
                ? Verdict.NOT_JUDGED
                : Verdict.of(isMadeOf(stem, latin));
    }

    /** Whether {@code stem} is made of two names that a space separates; each may have further spaces. */
    private static boolean isMadeOf(String stem, String fullName) {
        for (int space = fullName.indexOf(' '); space >= 0; space = fullName.indexOf(' ', space + 1)) {
            @Nullable String one = Transliterator.letters(fullName.substring(0, space));
            @Nullable String other = Transliterator.letters(fullName.substring(space));
            if (one != null && other != null && isMadeOfBoth(stem, one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeOfBoth(String stem, String one, String other) {
        return isMadeOf(stem, one, other) || isMadeOf(stem, other, one);
    }

    /** Whether {@code stem} is a non-empty prefix of one name, followed by a possibly empty prefix of the other. */
    private static boolean isMadeOf(String stem, String one, String other) {
        for (int end = 1; end <= stem.length() && one.startsWith(stem.substring(0, end)); end++) {
            if (other.startsWith(stem.substring(end))) {
                return true;
            }
        }
        return false;
    }
}
