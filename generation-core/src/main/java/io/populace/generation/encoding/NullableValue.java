package io.populace.generation.encoding;

import io.populace.generation.lexicon.Literal;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;

/**
 * Writes values between two marks, such as quotes, and a word without them for those that are absent. A record, so that the JIT
 * compiler trusts its components to be constant.
 *
 * @param value writes what stands between the marks
 * @param mark before and behind a value
 * @param absent in the place of a value and its marks
 */
public record NullableValue(FieldReader<Utf8Buffer> value, Literal mark, Literal absent)
        implements FieldReader<Utf8Buffer> {

    @Override
    public void text(Utf8Text text, Utf8Buffer out) {
        out.put(mark);
        value.text(text, out);
        out.put(mark);
    }

    @Override
    public void number(long number, Utf8Buffer out) {
        out.put(mark);
        value.number(number, out);
        out.put(mark);
    }

    @Override
    public void houseNumber(int number, byte letter, Utf8Buffer out) {
        out.put(mark);
        value.houseNumber(number, letter, out);
        out.put(mark);
    }

    @Override
    public void uuid(long high, long low, Utf8Buffer out) {
        out.put(mark);
        value.uuid(high, low, out);
        out.put(mark);
    }

    @Override
    public void ipv4(int bits, Utf8Buffer out) {
        out.put(mark);
        value.ipv4(bits, out);
        out.put(mark);
    }

    @Override
    public void ipv6(long high, long low, Utf8Buffer out) {
        out.put(mark);
        value.ipv6(high, low, out);
        out.put(mark);
    }

    @Override
    public void mac(long bits, Utf8Buffer out) {
        out.put(mark);
        value.mac(bits, out);
        out.put(mark);
    }

    @Override
    public void date(int epochDay, Utf8Buffer out) {
        out.put(mark);
        value.date(epochDay, out);
        out.put(mark);
    }

    @Override
    public void timestamp(long epochSecond, Utf8Buffer out) {
        out.put(mark);
        value.timestamp(epochSecond, out);
        out.put(mark);
    }

    @Override
    public void decimal(int hundredThousandths, Utf8Buffer out) {
        out.put(mark);
        value.decimal(hundredThousandths, out);
        out.put(mark);
    }

    @Override
    public void absent(Utf8Buffer out) {
        out.put(absent);
    }
}
