package io.populace.generation.drawing;

import io.populace.generation.lexicon.Term;

/** The usual ways to make a log-in name of a first and a last name. */
final class HandlePattern {

    /** How many there are. */
    static final int COUNT = 10;

    private HandlePattern() {}

    /**
     * Fills {@code text} with a name part of at most {@code maxLength} characters; it ends in a letter.
     *
     * @param pattern 0 to {@link #COUNT}-1
     */
    static void fill(AsciiText text, int pattern, Term first, Term last, int maxLength) {
        text.clear();
        switch (pattern) {
            case 0 -> text.append(first).append((byte) '.').append(last);
            case 1 -> text.append(first.utf8At(0)).append(last);
            case 2 -> text.append(last).append((byte) '_').append(first);
            case 3 -> text.append(first).append(last);
            case 4 -> text.append(first).append((byte) '_').append(last);
            case 5 -> text.append(first.utf8At(0)).append((byte) '.').append(last);
            case 6 -> text.append(last).append((byte) '.').append(first);
            case 7 -> text.append(last).append(first.utf8At(0));
            case 8 -> text.append(first).append(last.utf8At(0));
            case 9 -> text.append(first).append((byte) '-').append(last);
            default -> throw new IllegalArgumentException("pattern must be 0 to " + (COUNT - 1) + ": " + pattern);
        }
        if (text.length() > maxLength) {
            text.truncate(maxLength);
            if (text.last() < 'a') { // a separator
                text.truncate(maxLength - 1);
            }
        }
    }
}
