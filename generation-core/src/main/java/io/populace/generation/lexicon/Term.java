package io.populace.generation.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One word, ready to be written: as text, as UTF-8, and as UTF-8 escaped for a JSON string. Immutable. */
public final class Term {

    private static final int INLINE_BYTES = 2 * Blocks.SIZE;

    /** The first bytes of the UTF-8, in the term itself: nearly always all of it, and written without another load. */
    private final long word0;

    private final long word1;
    private final long word2;
    private final long word3;
    private final int length;
    private final byte[] utf8;
    private final String text;
    private final Term json;

    private Term(String text, boolean escaping) {
        this.text = text;
        utf8 = text.getBytes(StandardCharsets.UTF_8);
        length = utf8.length;
        byte[] inline = Arrays.copyOf(utf8, INLINE_BYTES);
        word0 = Blocks.word(inline, 0);
        word1 = Blocks.word(inline, Long.BYTES);
        word2 = Blocks.word(inline, Blocks.SIZE);
        word3 = Blocks.word(inline, Blocks.SIZE + Long.BYTES);
        json = escaping && isEscaped(utf8) ? new Term(escape(text), false) : this;
    }

    /** The term of {@code text}. */
    public static Term of(String text) {
        return new Term(text, true);
    }

    /** The word itself. */
    public String text() {
        return text;
    }

    /** How many bytes of UTF-8 the word has. */
    public int utf8Length() {
        return length;
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
     * @param target must have room for a block of {@link Blocks} behind the word
     * @return where the next byte of {@code target} goes
     */
    public int writeUtf8(byte[] target, int at) {
        Blocks.write(word0, word1, target, at);
        if (length > Blocks.SIZE) {
            Blocks.write(word2, word3, target, at + Blocks.SIZE);
            if (length > INLINE_BYTES) {
                System.arraycopy(utf8, INLINE_BYTES, target, at + INLINE_BYTES, length - INLINE_BYTES);
            }
        }
        return at + length;
    }

    /**
     * Writes what stands for the word between the quotes of a JSON string, in UTF-8.
     *
     * @param target must have room for a block of {@link Blocks} behind it
     * @return where the next byte of {@code target} goes
     */
    public int writeJson(byte[] target, int at) {
        return json.writeUtf8(target, at);
    }

    /** Whether any character must be escaped in a JSON string; in UTF-8, bytes below 128 are characters of their own. */
    public static boolean isEscaped(byte[] utf8) {
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
