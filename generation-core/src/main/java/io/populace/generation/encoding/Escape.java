package io.populace.generation.encoding;

import io.populace.generation.lexicon.PlainBytes;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;
import java.nio.charset.StandardCharsets;

/**
 * Writes values into a text of some format. Texts whose bytes are all {@linkplain PlainBytes plain} are written as they are;
 * what stands for any other is up to the format. Numbers, UUIDs, addresses, dates and times are always plain.
 *
 * <p>An escape has no state: any number of threads may use one.
 */
public abstract class Escape implements FieldReader<Utf8Buffer> {

    /** Writes every text as it is. */
    public static final Escape NONE = new Escape() {
        @Override
        protected void escape(Utf8Text value, Utf8Buffer out) {
            out.put(value);
        }
    };

    /** An escape; whatever it does to texts that are not plain is in {@link #escape}. */
    protected Escape() {}

    /** Appends what stands for a text that is not plain. Must not allocate. */
    protected abstract void escape(Utf8Text value, Utf8Buffer out);

    /** What stands for {@code text}, such as a name in a header. */
    public final String escaped(String text) {
        Utf8Buffer out = new Utf8Buffer(2 * text.length());
        text(Term.of(text), out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    @Override
    public void text(Utf8Text value, Utf8Buffer out) {
        if (value.isPlain()) {
            out.put(value);
        } else {
            escape(value, out);
        }
    }

    @Override
    public final void number(long value, Utf8Buffer out) {
        out.putDecimal(value);
    }

    @Override
    public final void houseNumber(int number, byte letter, Utf8Buffer out) {
        out.putDecimal(number);
        if (letter != 0) {
            out.put(letter);
        }
    }

    @Override
    public final void uuid(long high, long low, Utf8Buffer out) {
        out.putUuid(high, low);
    }

    @Override
    public final void ipv4(int bits, Utf8Buffer out) {
        out.putIpv4(bits);
    }

    @Override
    public final void ipv6(long high, long low, Utf8Buffer out) {
        out.putIpv6(high, low);
    }

    @Override
    public final void mac(long bits, Utf8Buffer out) {
        out.putMac(bits);
    }

    @Override
    public final void date(int epochDay, Utf8Buffer out) {
        DateText.putDate(epochDay, out);
    }

    @Override
    public void timestamp(long epochSecond, Utf8Buffer out) {
        DateText.putTimestamp(epochSecond, out);
    }

    @Override
    public final void decimal(int hundredThousandths, Utf8Buffer out) {
        DateText.putDecimal(hundredThousandths, out);
    }

    /** {@inheritDoc} Appends nothing, unless the format has a word for it. */
    @Override
    public void absent(Utf8Buffer out) {}
}
