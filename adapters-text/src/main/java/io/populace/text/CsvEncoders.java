package io.populace.text;

import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.NullableValue;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Literal;
import io.populace.generation.record.FieldReader;
import io.populace.generation.record.RecordLayout;
import java.util.stream.Collectors;

/**
 * CSV as RFC 4180 has it, and TSV, in UTF-8 without a byte order mark. Every line ends with a line feed. A value is in quotes
 * only if it is empty, {@code NULL}, {@code \N} or {@code \.}, or has a delimiter, a quote or a line end; a quote in it is
 * doubled. What a user does not have is nothing at all, without quotes; only if it is all of a line, it is in quotes, as most
 * readers skip empty lines. TSV is the same with tabs, so that one kind of reader reads both.
 */
public final class CsvEncoders {

    private static final char COMMA = ',';
    private static final char TAB = '\t';
    private static final Literal NOTHING = Literal.of("");

    private CsvEncoders() {}

    /**
     * CSV with commas and a header; without users, the header alone.
     *
     * @throws IllegalArgumentException if two columns have the same name
     */
    public static UserEncoder csv(RecordLayout layout) {
        return csv(layout, COMMA, true);
    }

    /**
     * CSV; without users, the header alone.
     *
     * @param delimiter between two values: an ASCII character other than a letter, a digit, a space, a quote, a line end and
     *     {@code + - . : @ _}
     * @param header whether the first line has the names of the columns
     * @throws IllegalArgumentException if two columns have the same name, or {@code delimiter} is another character
     */
    public static UserEncoder csv(RecordLayout layout, char delimiter, boolean header) {
        CsvEscape escape = new CsvEscape(delimiter);
        String names = layout.flatNames().stream()
                .map(escape::escaped)
                .collect(Collectors.joining(String.valueOf(delimiter), "", "\n"));
        String start = header ? names : "";
        FieldReader<Utf8Buffer> value =
                layout.columns().size() > 1 ? escape : new NullableValue(escape, NOTHING, Literal.of("\"\""));
        return DelimitedRecord.of(layout, delimiter, value).encoder(Framing.of(start, "\n", "\n", start));
    }

    /**
     * TSV; without users, the header alone.
     *
     * @param header whether the first line has the names of the columns
     * @throws IllegalArgumentException if two columns have the same name
     */
    public static UserEncoder tsv(RecordLayout layout, boolean header) {
        return csv(layout, TAB, header);
    }
}
