package io.populace.json;

import io.populace.generation.lexicon.Term;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The constant parts of a record: what stands before, between and after its values, in order. */
final class RecordTemplate {

    /** The record with {@code %} for each value. Keys, nesting and order are those that existing consumers read. */
    private static final String RECORD =
            "{\"user_id\":\"%\",\"user_name\":\"%\",\"first_name\":\"%\",\"last_name\":\"%\","
                    + "\"age\":%,\"address\":{\"house_number\":\"%\",\"street_name\":\"%\",\"city\":\"%\",\"country\":\"%\","
                    + "\"post_code\":\"%\"},\"email_address\":\"%\",\"phone_number\":\"%\",\"device\":{\"ipv4_address\":\"%\","
                    + "\"ipv6_address\":\"%\",\"mac_address\":\"%\",\"UUID\":\"%\",\"system_triplet\":\"%\"}}";

    private static final Pattern VALUE = Pattern.compile("%");

    private RecordTemplate() {}

    /** The parts of a record on one line. */
    static Term[] compact() {
        return parts(RECORD);
    }

    /** The parts of a record with each field on a line of its own, as an element of an array. */
    static Term[] indented(String indent) {
        StringBuilder text = new StringBuilder(indent);
        int depth = 1;
        for (int i = 0; i < RECORD.length(); i++) {
            char c = RECORD.charAt(i);
            switch (c) {
                case '{' -> text.append("{\n").append(indent.repeat(++depth));
                case '}' -> text.append('\n').append(indent.repeat(--depth)).append('}');
                case ',' -> text.append(",\n").append(indent.repeat(depth));
                case ':' -> text.append(": ");
                default -> text.append(c);
            }
        }
        return parts(text.toString());
    }

    private static Term[] parts(String template) {
        return Stream.of(VALUE.split(template, -1)).map(Term::of).toArray(Term[]::new);
    }
}
