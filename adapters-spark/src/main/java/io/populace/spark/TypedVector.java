package io.populace.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarArray;
import org.apache.spark.sql.vectorized.ColumnarMap;
import org.apache.spark.unsafe.types.UTF8String;

/** A column of a batch, without null unless a subclass says so. Subclasses give the values of their type; Spark asks for no others. */
abstract class TypedVector extends ColumnVector {

    TypedVector(DataType type) {
        super(type);
    }

    @Override
    public final void close() {}

    @Override
    public boolean hasNull() {
        return false;
    }

    @Override
    public int numNulls() {
        return 0;
    }

    @Override
    public boolean isNullAt(int row) {
        return false;
    }

    @Override
    public final boolean getBoolean(int row) {
        throw otherType();
    }

    @Override
    public final byte getByte(int row) {
        throw otherType();
    }

    @Override
    public final short getShort(int row) {
        throw otherType();
    }

    @Override
    public int getInt(int row) {
        throw otherType();
    }

    @Override
    public long getLong(int row) {
        throw otherType();
    }

    @Override
    public final float getFloat(int row) {
        throw otherType();
    }

    @Override
    public double getDouble(int row) {
        throw otherType();
    }

    @Override
    public final ColumnarArray getArray(int row) {
        throw otherType();
    }

    @Override
    public final ColumnarMap getMap(int row) {
        throw otherType();
    }

    @Override
    public final Decimal getDecimal(int row, int precision, int scale) {
        throw otherType();
    }

    @Override
    public UTF8String getUTF8String(int row) {
        throw otherType();
    }

    @Override
    public final byte[] getBinary(int row) {
        throw otherType();
    }

    @Override
    public ColumnVector getChild(int ordinal) {
        throw otherType();
    }

    private UnsupportedOperationException otherType() {
        return new UnsupportedOperationException("this is a column of " + type.simpleString());
    }
}
