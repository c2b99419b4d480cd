package io.populace.generation.lexicon;

import java.nio.charset.StandardCharsets;

/** One word, ready to be written: as text, as UTF-8, and as UTF-8 escaped for a JSON string. Immutable. */
public final class Term {

    private final String text;
    private final byte[] utf8;
    private final byte[] json;

    private Term(String text) {
        this.text = text;
        this.utf8 = text.getBytes(StandardCharsets.UTF_8);
        this.json = isEscaped(utf8) ? escape(text).getBytes(StandardCharsets.UTF_8) : utf8;
    }

    /** The term of {@code text}. */
    public static Term of(String text) {
        return new Term(text);
    }

    /** The word itself. */
    public String text() {
        return text;
    }

    /** How many bytes of UTF-8 the word has. */
    public int utf8Length() {
        return utf8.length;
    }

    /** The byte at {@code i} of the word's UTF-8. */
    public byte utf8At(int i) {
        return utf8[i];
    }

    /** How many bytes of UTF-8 stand for the word between the quotes of a JSON string. */
    public int jsonLength() {
        return json.length;
    }

    /**
     * Writes the word in UTF-8.
     *
     * @return where the next byte of {@code target} goes
     */
    public int writeUtf8(byte[] target, int at) {
        System.arraycopy(utf8, 0, target, at, utf8.length);
        return at + utf8.length;
    }

    /**
     * Writes what stands for the word between the quotes of a JSON string, in UTF-8.
     *
     * @return where the next byte of {@code target} goes
     */
    public int writeJson(byte[] target, int at) {
        System.arraycopy(json, 0, target, at, json.length);
        return at + json.length;
    }

    /** Whether any character must be escaped in a JSON string; in UTF-8, bytes below 128 are characters of their own. */
    private static boolean isEscaped(byte[] utf8) {
        for (byte b : utf8) {
            if (b == '"' || b == '\\' || (b >= 0 && b < 0x20)) {
                return true;
            }
        }
        return false;
    }

    /** Escapes what RFC 8259, section 7, says must be, and no more. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c < 0x20) {
                escaped.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
