package io.populace.generation.drawing;

import io.populace.generation.lexicon.NameList;

/**
 * The usual ways to make a log-in name of a first and a last name, in the order of their draws.
 *
 * <p>A pattern is data rather than code: which pattern a user has is anybody's guess, and so would be the branch of a
 * processor that came to a case for each.
 */
enum HandlePattern {
    FIRST_DOT_LAST("F.L"),
    INITIAL_LAST("fL"),
    LAST_UNDERSCORE_FIRST("L_F"),
    FIRST_LAST("FL"),
    FIRST_UNDERSCORE_LAST("F_L"),
    INITIAL_DOT_LAST("f.L"),
    LAST_DOT_FIRST("L.F"),
    LAST_INITIAL("Lf"),
    FIRST_INITIAL("Fl"),
    FIRST_HYPHEN_LAST("F-L");

    private static final HandlePattern[] ALL = values();

    private final boolean lastNameFirst;
    private final int headLimit;
    private final byte separator;
    private final int separatorLength;
    private final int tailLimit;

    /**
     * A pattern.
     *
     * @param shape F and L for a whole first and last name, f and l for their first letters; perhaps a separator between
     */
    HandlePattern(String shape) {
        char head = shape.charAt(0);
        char tail = shape.charAt(shape.length() - 1);
        lastNameFirst = Character.toUpperCase(head) == 'L';
        headLimit = limit(head);
        separator = (byte) shape.charAt(1); // where there is none, the tail is written over it
        separatorLength = shape.length() - 2;
        tailLimit = limit(tail);
    }

    private static int limit(char name) {
        return Character.isUpperCase(name) ? NameList.MAX_HANDLE : 1;
    }

    /** How many there are. */
    static int count() {
        return ALL.length;
    }

    /** The pattern {@code number}, from 0 on. */
    static HandlePattern of(int number) {
        return ALL[number];
    }

    /** Fills {@code text} with a name part of at most {@code maxLength} characters; it ends in a letter. */
    void fill(AsciiText text, DrawnWord first, DrawnWord last, int maxLength) {
        DrawnWord head = lastNameFirst ? last : first;
        DrawnWord tail = lastNameFirst ? first : last;
        text.clear()
                .appendFirst(headLimit, head)
                .appendTimes(separatorLength, separator)
                .appendFirst(tailLimit, tail);
        if (text.length() > maxLength) {
            text.truncate(maxLength);
            if (text.last() < 'a') { // a separator
                text.truncate(maxLength - 1);
            }
        }
    }
}
