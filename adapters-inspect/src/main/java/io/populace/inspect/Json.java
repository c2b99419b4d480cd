package io.populace.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.populace.domain.Excerpt;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one record is parsed: what it may have at most, so that memory stays constant, and in plain words what is wrong. */
final class Json {

    /** What is wrong with a record that has been cut. */
    static final String NO_END = "must be JSON: the record has no end";

    static final int MAX_RECORD = 1_000_000;
    static final int MAX_VALUE = 100_000;
    static final int MAX_NUMBER = 1_000;
    static final int MAX_KEY = 1_000;
    static final int MAX_DEPTH = 100;

    /** Keys are not shared through the JVM's table of strings: a file may have any number of them. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_RECORD)
                    .maxStringLength(MAX_VALUE)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(MAX_KEY)
                    .maxNestingDepth(MAX_DEPTH)
                    .build())
            .build();

    /** The limits by the words with which Jackson begins to say that one is exceeded. */
    private static final Map<String, String> LIMITS = Map.of(
            "Document length", limit("a record", MAX_RECORD),
            "String value", limit("a text", MAX_VALUE),
            "Number value", limit("a number", MAX_NUMBER),
            "Name", limit("a key", MAX_KEY),
            "Document nesting depth", "objects and arrays must be nested at most " + MAX_DEPTH + " deep");

    /** Where Jackson says which character or word it did not expect. */
    private static final Pattern UNEXPECTED = Pattern.compile("'(.|[^']+)'|CTRL-CHAR, code ([0-9]+)");

    private Json() {}

    private static String limit(String what, int characters) {
        return String.format(Locale.ROOT, "%s must have at most %,d characters", what, characters);
    }

    static JsonParser parser(Reader in) throws IOException {
        return FACTORY.createParser(in);
    }

    /** What is wrong, without the words and options of the parser, which are for programmers. */
    static String problem(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return LIMITS.entrySet().stream()
                    .filter(limit -> message.startsWith(limit.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("a record must be shorter");
        }
        if (e instanceof JsonEOFException) {
            return NO_END;
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (!unexpected.find()) {
            return "must be JSON";
        }
        String found = unexpected.group(1);
        int control = found == null ? Integer.parseInt(unexpected.group(2)) : -1;
        return "must be JSON: unexpected "
                + (control == '\n' || control == '\r'
                        ? "end of line"
                        : Excerpt.of(found == null ? Character.toString(control) : found));
    }
}
