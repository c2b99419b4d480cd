package io.populace.inspect;

import java.util.HexFormat;

/**
 * One place that breaks a rule.
 *
 * @param line where it stands, from 1
 * @param value what stands there: one line of text, cut if long
 */
record Example(int line, String value) {

    private static final int MAX_LENGTH = 100;

    /** An example that can be printed whatever {@code value} holds. */
    static Example of(int line, String value) {
        return new Example(line, printable(value));
    }

    /** The beginning of {@code text}; what would break the line or command a terminal is escaped. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        int at = 0;
        for (int shown = 0; at < text.length() && shown < MAX_LENGTH; shown++) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                    printable.append("\\u").append(HexFormat.of().toHexDigits(c, Character.isBmpCodePoint(c) ? 4 : 5));
                default -> printable.appendCodePoint(c);
            }
        }
        return at < text.length() ? printable.append("...").toString() : printable.toString();
    }
}
