package io.populace.spark;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.UserField;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** Texts, one behind the other. */
final class TextVector extends LeafVector {

    private static final int TYPICAL_BYTES = 24;

    private final UserField field;
    private final Utf8Buffer bytes = new Utf8Buffer(UserBatchReader.USERS * TYPICAL_BYTES);

    /** Where each text starts, and where the next one would. */
    private final int[] starts = new int[UserBatchReader.USERS + 1];

    private int size;

    TextVector(UserField field) {
        super(DataTypes.StringType);
        this.field = field;
    }

    @Override
    void add(UserDraft user) {
        field.read(user, Escape.NONE, bytes);
        starts[++size] = bytes.length();
    }

    @Override
    void clear() {
        bytes.clear();
        size = 0;
    }

    @Override
    int size() {
        return size;
    }

    /** {@inheritDoc} No value is an empty text. */
    @Override
    public boolean isNullAt(int row) {
        return starts[row] == starts[row + 1];
    }

    @Override
    public UTF8String getUTF8String(int row) {
        return UTF8String.fromBytes(bytes.bytes(), starts[row], starts[row + 1] - starts[row]);
    }
}
