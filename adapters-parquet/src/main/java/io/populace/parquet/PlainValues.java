package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;

/**
 * Writes values in the encoding PLAIN
 * (https://parquet.apache.org/docs/file-format/data-pages/encodings/#plain-plain--0): a text as its length and its bytes, a
 * number with its lowest byte first, a UUID as 16 bytes.
 */
final class PlainValues implements FieldReader<Utf8Buffer> {

    private final ColumnType type;

    PlainValues(ColumnType type) {
        this.type = type;
    }

    @Override
    public void text(Utf8Text value, Utf8Buffer out) {
        out.putLittleEndian(value.utf8Length());
        out.put(value);
    }

    @Override
    public void number(long value, Utf8Buffer out) {
        out.putLittleEndian((int) value);
        if (type == ColumnType.INT64) {
            out.putLittleEndian((int) (value >>> Integer.SIZE));
        }
    }

    @Override
    public void houseNumber(int number, byte letter, Utf8Buffer out) {
        int start = beginText(out);
        out.putSmallDecimal(number);
        if (letter != 0) {
            out.put(letter);
        }
        endText(start, out);
    }

    @Override
    public void uuid(long high, long low, Utf8Buffer out) {
        if (type == ColumnType.UUID) {
            out.putBigEndian(high);
            out.putBigEndian(low);
        } else {
            int start = beginText(out);
            out.putUuid(high, low);
            endText(start, out);
        }
    }

    @Override
    public void ipv4(int bits, Utf8Buffer out) {
        int start = beginText(out);
        out.putIpv4(bits);
        endText(start, out);
    }

    @Override
    public void ipv6(long high, long low, Utf8Buffer out) {
        int start = beginText(out);
        out.putIpv6(high, low);
        endText(start, out);
    }

    @Override
    public void mac(long bits, Utf8Buffer out) {
        int start = beginText(out);
        out.putMac(bits);
        endText(start, out);
    }

    /** Leaves room for the length of a text, which {@link #endText} fills in. */
    private static int beginText(Utf8Buffer out) {
        out.putLittleEndian(0);
        return out.length();
    }

    private static void endText(int start, Utf8Buffer out) {
        out.setLittleEndian(start - Integer.BYTES, out.length() - start);
    }
}
