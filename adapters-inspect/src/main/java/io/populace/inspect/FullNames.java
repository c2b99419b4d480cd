package io.populace.inspect;

import java.util.regex.Pattern;

/** Checks names that consist of a first and a last name. */
final class FullNames {

    /** Letters of the Latin script with accents, and what is between names. */
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{P}\\p{Sk}\\p{Lm} ]+");

    private FullNames() {}

    /** Whether the full name is first and last name, in either order; in some scripts there is no space between. */
    static Verdict judge(UserRecord record) {
        String first = record.text(Field.FIRST_NAME);
        String last = record.text(Field.LAST_NAME);
        String full = record.text(Field.FULL_NAME);
        return Verdict.of(isOf(full, first, last) || isOf(full, last, first));
    }

    private static boolean isOf(String full, String one, String other) {
        return full.equals(one + " " + other) || (full.equals(one + other) && !isLatin(full));
    }

    static boolean isLatin(String text) {
        return LATIN.matcher(text).matches();
    }

    /** Whether a name that is in Latin letters already is the same. Other spellings are not judged. */
    static Verdict judgeLatin(UserRecord record) {
        String name = record.text(Field.FULL_NAME);
        return isLatin(name) ? Verdict.of(name.equals(record.text(Field.FULL_NAME_LATIN))) : Verdict.NOT_JUDGED;
    }
}
