package io.populace.domain;

import java.util.HexFormat;

/** Shows any text in one short line that is safe to print. Used for values in errors and reports. */
public final class Excerpt {

    /** The most characters shown: enough to recognise a value, and short enough for a terminal. */
    public static final int MAX_LENGTH = 100;

    private Excerpt() {}

    /**
     * The start of {@code text}: at most {@value #MAX_LENGTH} characters, then {@code ...} if there are more.
     *
     * <p>Characters that could break the line, control a terminal or change the text direction are escaped as in JSON:
     * control and format characters, line and paragraph separators, lone surrogates.
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

    /** The excerpt of {@code text}; {@code (empty)} for a text without characters. */
    public static String orEmpty(String text) {
        return text.isEmpty() ? "(empty)" : of(text);
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
