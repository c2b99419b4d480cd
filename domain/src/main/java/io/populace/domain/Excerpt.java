package io.populace.domain;

import java.util.HexFormat;

/** Shows any text in one short line that is safe to print: errors and reports show values this way. */
public final class Excerpt {

    /** How many characters are shown: enough to recognise a value, and short enough for a terminal. */
    public static final int MAX_LENGTH = 100;

    private Excerpt() {}

    /**
     * The beginning of {@code text}: at most {@value #MAX_LENGTH} characters, then {@code ...} if more follow.
     *
     * <p>Characters that would break the line, drive a terminal or change the direction of the text are escaped as in JSON:
     * controls, format characters, line and paragraph separators, lone surrogates.
     */
    public static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        int at = 0;
        for (int shown = 0; at < text.length() && shown < MAX_LENGTH; shown++) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            append(c, excerpt);
        }
        return at < text.length() ? excerpt.append("...").toString() : excerpt.toString();
    }

    private static void append(int c, StringBuilder excerpt) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                excerpt.append("\\u").append(HexFormat.of().toHexDigits(c, Character.isBmpCodePoint(c) ? 4 : 5));
            default -> excerpt.appendCodePoint(c);
        }
    }
}
