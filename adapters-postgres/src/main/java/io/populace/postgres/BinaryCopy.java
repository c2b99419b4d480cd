package io.populace.postgres;

import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.UserField;
import java.util.List;
import java.util.Set;

/**
 * What {@code COPY … FROM STDIN (FORMAT binary)} reads (PostgreSQL manual, COPY, "Binary Format"): a header, rows, a trailer.
 * A row is the number of its values in two bytes, then each value behind its length.
 */
final class BinaryCopy implements UserEncoder {

    /** The signature, then no flags and no extension. */
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    /** In the place of a number of values. */
    private static final int END = -1;

    private final int values;
    private final UserEncoder rows;

    /**
     * An encoder.
     *
     * @param fields the fields of a row, in order
     * @param types the types of their columns
     */
    BinaryCopy(List<UserField> fields, List<ColumnType> types) {
        values = fields.size();
        RecordTemplate.Builder row = RecordTemplate.builder();
        for (int i = 0; i < fields.size(); i++) {
            row.field(fields.get(i), types.get(i).writer());
        }
        rows = row.build().encoder(Framing.of("", "", "", ""));
    }

    @Override
    public Set<Draw> draws() {
        return rows.draws();
    }

    @Override
    public void encodeHeader(boolean empty, Utf8Buffer out) {
        out.put(HEADER);
    }

    @Override
    public void encode(UserDraft user, Utf8Buffer out) {
        out.putBigEndianShort(values);
        rows.encode(user, out);
    }

    @Override
    public void encodeSeparator(long position, Utf8Buffer out) {}

    @Override
    public void encodeFooter(boolean empty, Utf8Buffer out) {
        out.putBigEndianShort(END);
    }
}
