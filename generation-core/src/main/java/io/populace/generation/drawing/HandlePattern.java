package io.populace.generation.drawing;

import io.populace.generation.lexicon.NameList;

/**
 * The usual ways to make a log-in name from a first and a last name, in the order of their draws.
 *
 * <p>Patterns are data, not code: they are random, so a branch per pattern would be mispredicted.
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
     * @param shape F and L for the whole first and last name, f and l for their initials, with an optional separator
     */
    HandlePattern(String shape) {
        char head = shape.charAt(0);
        char tail = shape.charAt(shape.length() - 1);
        lastNameFirst = Character.toUpperCase(head) == 'L';
        headLimit = limit(head);
        separator = (byte) shape.charAt(1); // without a separator, the tail overwrites it
        separatorLength = shape.length() - 2;
        tailLimit = limit(tail);
    }

    private static int limit(char name) {
        return Character.isUpperCase(name) ? NameList.MAX_HANDLE : 1;
    }

    /** The number of patterns. */
    static int count() {
        return ALL.length;
    }

    /** The pattern {@code number}, from 0. */
    static HandlePattern of(int number) {
        return ALL[number];
    }

    /** Fills {@code text} with at most {@code maxLength} characters, the last of them a letter. */
    void fill(AsciiText text, DrawnWord first, DrawnWord last, int maxLength) {
        DrawnWord head = lastNameFirst ? last : first;
        DrawnWord tail = lastNameFirst ? first : last;
        text.clear()
                .appendFirst(headLimit, head)
                .appendTimes(separatorLength, separator)
                .appendFirst(tailLimit, tail);
        if (text.utf8Length() > maxLength) {
            text.truncate(maxLength);
            if (text.last() < 'a') { // a separator
                text.truncate(maxLength - 1);
            }
        }
    }
}
