package io.populace.spark;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;
import io.populace.generation.record.UserField;
import org.apache.spark.sql.types.DataType;

/** Numbers: whole ones, those with five decimals, and the days and seconds that dates and times are. */
final class NumberVector extends LeafVector {

    private static final FieldReader<NumberVector> READER = new NumberReader();
    private static final long MICROS_IN_SECOND = 1_000_000;
    private static final double HUNDRED_THOUSAND = 100_000;

    private final UserField field;
    private final long[] values = new long[UserBatchReader.USERS];
    private final boolean[] absent = new boolean[UserBatchReader.USERS];
    private int size;

    NumberVector(DataType type, UserField field) {
        super(type);
        this.field = field;
    }

    @Override
    void add(UserDraft user) {
        absent[size] = false;
        field.read(user, READER, this);
        size++;
    }

    @Override
    void clear() {
        size = 0;
    }

    @Override
    int size() {
        return size;
    }

    @Override
    public boolean isNullAt(int row) {
        return absent[row];
    }

    @Override
    public int getInt(int row) {
        return (int) values[row];
    }

    @Override
    public long getLong(int row) {
        return values[row];
    }

    @Override
    public double getDouble(int row) {
        return values[row] / HUNDRED_THOUSAND;
    }

    /** Takes numbers; a field of numbers has nothing else. */
    private static final class NumberReader implements FieldReader<NumberVector> {

        @Override
        public void number(long value, NumberVector target) {
            target.values[target.size] = value;
        }

        @Override
        public void date(int epochDay, NumberVector target) {
            target.values[target.size] = epochDay;
        }

        @Override
        public void timestamp(long epochSecond, NumberVector target) {
            target.values[target.size] = epochSecond * MICROS_IN_SECOND;
        }

        @Override
        public void decimal(int hundredThousandths, NumberVector target) {
            target.values[target.size] = hundredThousandths;
        }

        @Override
        public void absent(NumberVector target) {
            target.absent[target.size] = true;
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
