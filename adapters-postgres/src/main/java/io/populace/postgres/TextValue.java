package io.populace.postgres;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;

/** Writes values for columns of text, in binary {@code COPY}: the length in four bytes, then the text in UTF-8. */
final class TextValue implements FieldReader<Utf8Buffer> {

    static final TextValue INSTANCE = new TextValue();

    /** In the place of a length. */
    private static final int NULL = -1;

    private TextValue() {}

    @Override
    public void text(Utf8Text value, Utf8Buffer out) {
        out.putBigEndianInt(value.utf8Length());
        out.put(value);
    }

    @Override
    public void number(long value, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.number(value, out);
        end(start, out);
    }

    @Override
    public void houseNumber(int number, byte letter, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.houseNumber(number, letter, out);
        end(start, out);
    }

    @Override
    public void uuid(long high, long low, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.uuid(high, low, out);
        end(start, out);
    }

    @Override
    public void ipv4(int bits, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.ipv4(bits, out);
        end(start, out);
    }

    @Override
    public void ipv6(long high, long low, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.ipv6(high, low, out);
        end(start, out);
    }

    @Override
    public void mac(long bits, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.mac(bits, out);
        end(start, out);
    }

    @Override
    public void date(int epochDay, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.date(epochDay, out);
        end(start, out);
    }

    @Override
    public void timestamp(long epochSecond, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.timestamp(epochSecond, out);
        end(start, out);
    }

    @Override
    public void decimal(int hundredThousandths, Utf8Buffer out) {
        int start = begin(out);
        Escape.NONE.decimal(hundredThousandths, out);
        end(start, out);
    }

    @Override
    public void absent(Utf8Buffer out) {
        out.putBigEndianInt(NULL);
    }

    /** Leaves room for a length that is not known yet, and returns where the text starts. */
    private static int begin(Utf8Buffer out) {
        out.putBigEndianInt(0);
        return out.length();
    }

    private static void end(int start, Utf8Buffer out) {
        out.setBigEndianInt(start - Integer.BYTES, out.length() - start);
    }
}
