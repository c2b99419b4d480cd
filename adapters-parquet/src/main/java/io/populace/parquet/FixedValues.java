package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;

/**
 * Writes numbers and UUIDs in the encoding PLAIN
 * (https://parquet.apache.org/docs/file-format/data-pages/encodings/#plain-plain--0): a number with its lowest byte first, a
 * UUID as 16 bytes. Columns of texts are made otherwise.
 */
final class FixedValues implements FieldReader<Utf8Buffer> {

    private final boolean is64Bits;

    FixedValues(ColumnType type) {
        is64Bits = type == ColumnType.INT64;
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
