package io.populace.text;

import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.encoding.UserEncoder;

/**
 * One record as text, with a field wherever {@code ${field}} stands: {@code {"id":"${user_id}","zip":"${address.post_code}"}}.
 * The fields are those of {@link io.populace.generation.record.UserField}. One more dollar sign makes it a literal: {@code
 * $${age}} is the text {@code ${age}}. Any other dollar sign stands for itself. Immutable.
 */
public final class UserTemplate {

    private final RecordTemplate record;
    private final String lineEnd;

    UserTemplate(RecordTemplate record, String lineEnd) {
        this.record = record;
        this.lineEnd = lineEnd;
    }

    /**
     * The template in {@code text}, of one or more lines. A line end at its end, and a byte order mark at its start, are not
     * part of the record.
     *
     * @param escape how values are written
     * @throws IllegalArgumentException if {@code text} has no field, an unknown one, one that is not closed, or one that
     *     {@code escape} cannot write in its place; the message says in which line and column
     */
    public static UserTemplate parse(String text, TemplateEscape escape) {
        return new TemplateParser(text, escape).parse();
    }

    /**
     * An encoder of one record after another, with a line end behind each: CR LF if the template ends with it, else LF. Without
     * users, the output is empty.
     */
    public UserEncoder encoder() {
        return record.encoder(Framing.of("", lineEnd, lineEnd, ""));
    }
}
