package io.populace.generation.drawing;

import io.populace.generation.lexicon.Blocks;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.lexicon.WordList;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A short text of ASCII characters, refilled for every user. All of them are plain. */
public final class AsciiText implements Utf8Text {

    /** Big-endian, so that the first digit, in the highest byte, is written first. */
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;
    private int length;

    /** A text with room for {@code capacity} characters, those included that are appended and then cut off. */
    AsciiText(int capacity) {
        bytes = new byte[capacity + Blocks.SIZE];
    }

    @Override
    public String text() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int utf8Length() {
        return length;
    }

    @Override
    public byte utf8At(int i) {
        return bytes[i];
    }

    @Override
    public int writeUtf8(byte[] target, int at) {
        Blocks.copy(bytes, 0, target, at, length);
        return at + length;
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    /** The last character; there must be one. */
    byte last() {
        return bytes[length - 1];
    }

    AsciiText clear() {
        length = 0;
        return this;
    }

    /** Appends a term that is all ASCII. */
    AsciiText append(Term term) {
        length = term.writeUtf8(bytes, length);
        return this;
    }

    /** Appends word {@code word} of {@code list}, which is all ASCII. */
    AsciiText append(WordList list, int word) {
        int start = list.start(word);
        int end = list.end(word);
        list.write(start, end - start, bytes, length);
        length += end - start;
        return this;
    }

    AsciiText append(byte character) {
        bytes[length++] = character;
        return this;
    }

    /**
     * Appends the first {@code limit} characters of a word that is all ASCII, or all of it if it has no more; there must be
     * room for all of it.
     */
    AsciiText appendFirst(int limit, DrawnWord word) {
        word.writeUtf8(bytes, length);
        length += Math.min(limit, word.utf8Length());
        return this;
    }

    /** Appends {@code character} once or not at all. */
    AsciiText appendTimes(int times, byte character) {
        bytes[length] = character;
        length += times;
        return this;
    }

    /** Appends {@code value}, 0 or more, which has no more than {@code digits} decimal digits, with leading zeros. */
    AsciiText appendDecimal(long value, int digits) {
        if (digits <= DecimalDigits.PER_WORD) {
            return appendWord(value, digits);
        }
        long upper = value / DecimalDigits.WORD_LIMIT;
        return appendDecimal(upper, digits - DecimalDigits.PER_WORD)
                .appendWord(value - upper * DecimalDigits.WORD_LIMIT, DecimalDigits.PER_WORD);
    }

    /** Appends the last {@code digits} of eight digits, by a store of eight bytes: what is beyond them counts as room. */
    private AsciiText appendWord(long value, int digits) {
        LONG.set(bytes, length, DecimalDigits.eight(value) << (Byte.SIZE * (DecimalDigits.PER_WORD - digits)));
        length += digits;
        return this;
    }

    /** Drops what is beyond the first {@code maxLength} characters. */
    AsciiText truncate(int maxLength) {
        length = Math.min(length, maxLength);
        return this;
    }

    @Override
    public String toString() {
        return text();
    }
}
