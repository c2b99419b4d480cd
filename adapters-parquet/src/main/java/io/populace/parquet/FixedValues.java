package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;
import org.apache.parquet.format.Type;

/**
 * Writes numbers, times and UUIDs in the encoding PLAIN
 * (https://parquet.apache.org/docs/file-format/data-pages/encodings/#plain-plain--0): a number with its lowest byte first, a
 * UUID as 16 bytes. Columns of texts are made otherwise.
 */
final class FixedValues implements FieldReader<Utf8Buffer> {

    private static final long MILLIS_IN_SECOND = 1_000;
    private static final double HUNDRED_THOUSAND = 100_000;

    private final boolean is64Bits;

    FixedValues(ColumnType type) {
        is64Bits = type.physical() != Type.INT32;
    }

    @Override
    public void number(long value, Utf8Buffer out) {
        out.putLittleEndian((int) value);
        if (is64Bits) {
            out.putLittleEndian((int) (value >>> Integer.SIZE));
        }
    }

    @Override
    public void uuid(long high, long low, Utf8Buffer out) {
        out.putBigEndian(high);
        out.putBigEndian(low);
    }

    @Override
    public void date(int epochDay, Utf8Buffer out) {
        out.putLittleEndian(epochDay);
    }

    @Override
    public void timestamp(long epochSecond, Utf8Buffer out) {
        number(epochSecond * MILLIS_IN_SECOND, out);
    }

    @Override
    public void decimal(int hundredThousandths, Utf8Buffer out) {
        number(Double.doubleToRawLongBits(hundredThousandths / HUNDRED_THOUSAND), out);
    }

    /** {@inheritDoc} A page has the values that there are. */
    @Override
    public void absent(Utf8Buffer out) {}

    @Override
    public void text(Utf8Text value, Utf8Buffer out) {
        throw noFixedValue();
    }

    @Override
    public void houseNumber(int number, byte letter, Utf8Buffer out) {
        throw noFixedValue();
    }

    @Override
    public void ipv4(int bits, Utf8Buffer out) {
        throw noFixedValue();
    }

    @Override
    public void ipv6(long high, long low, Utf8Buffer out) {
        throw noFixedValue();
    }

    @Override
    public void mac(long bits, Utf8Buffer out) {
        throw noFixedValue();
    }

    private static IllegalStateException noFixedValue() {
        return new IllegalStateException("a text has no fixed number of bytes");
    }
}
