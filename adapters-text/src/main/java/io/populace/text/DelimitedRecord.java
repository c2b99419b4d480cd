package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;

/** A record as values with a delimiter between. */
final class DelimitedRecord {

    private DelimitedRecord() {}

    static RecordTemplate of(RecordLayout layout, char delimiter, Escape escape) {
        RecordTemplate.Builder template = RecordTemplate.builder();
        String before = "";
        for (Column column : layout.columns()) {
            template.literal(before).field(column.field(), escape);
            before = String.valueOf(delimiter);
        }
        return template.build();
    }
}
