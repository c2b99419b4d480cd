package io.populace.spark;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;
import io.populace.generation.record.UserField;
import org.apache.spark.sql.types.DataType;

/** Numbers, of 31 or 63 bits. */
final class NumberVector extends LeafVector {

    private static final FieldReader<NumberVector> READER = new NumberReader();

    private final UserField field;
    private final long[] values = new long[UserBatchReader.USERS];
    private int size;

    NumberVector(DataType type, UserField field) {
        super(type);
        this.field = field;
    }

    @Override
    void add(UserDraft user) {
        field.read(user, READER, this);
    }

    @Override
    void clear() {
        size = 0;
    }

    @Override
    public int getInt(int row) {
        return (int) values[row];
    }

    @Override
    public long getLong(int row) {
        return values[row];
    }

    /** Takes numbers; a field of numbers has nothing else. */
    private static final class NumberReader implements FieldReader<NumberVector> {

        @Override
        public void number(long value, NumberVector target) {
            target.values[target.size++] = value;
        }

        @Override
        public void text(Utf8Text value, NumberVector target) {
            throw notANumber();
        }

        @Override
        public void houseNumber(int number, byte letter, NumberVector target) {
            throw notANumber();
        }

        @Override
        public void uuid(long high, long low, NumberVector target) {
            throw notANumber();
        }

        @Override
        public void ipv4(int bits, NumberVector target) {
            throw notANumber();
        }

        @Override
        public void ipv6(long high, long low, NumberVector target) {
            throw notANumber();
        }

        @Override
        public void mac(long bits, NumberVector target) {
            throw notANumber();
        }

        private static IllegalStateException notANumber() {
            return new IllegalStateException("a field of numbers must have nothing else");
        }
    }
}
