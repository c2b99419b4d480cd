package io.populace.text;

import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.FieldReader;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;

/** A record as values with a delimiter between. */
final class DelimitedRecord {

    private DelimitedRecord() {}

    static RecordTemplate of(RecordLayout layout, char delimiter, FieldReader<Utf8Buffer> value) {
        RecordTemplate.Builder template = RecordTemplate.builder();
        String before = "";
        for (Column column : layout.columns()) {
            template.literal(before).field(column.field(), value);
            before = String.valueOf(delimiter);
        }
        return template.build();
    }
}
