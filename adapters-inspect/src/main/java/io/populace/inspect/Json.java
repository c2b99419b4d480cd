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

/** Parses a record within limits, so that memory stays constant, and explains errors in plain words. */
final class Json {

    /** The error of a truncated record. */
    static final String NO_END = "must be JSON: the record is incomplete";

    static final int MAX_RECORD = 1_000_000;
    static final int MAX_VALUE = 100_000;
    static final int MAX_NUMBER = 1_000;
    static final int MAX_KEY = 1_000;
    static final int MAX_DEPTH = 100;

    /** Keys are not interned, as a file may have any number of them. */
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

    /** The error for each limit, by the start of Jackson's message. */
    private static final Map<String, String> LIMITS = Map.of(
            "Document length", limit("a record", MAX_RECORD),
            "String value", limit("a text", MAX_VALUE),
            "Number value", limit("a number", MAX_NUMBER),
            "Name", limit("a key", MAX_KEY),
            "Document nesting depth", "objects and arrays must be nested at most " + MAX_DEPTH + " deep");

    /** The unexpected character or word in a message of Jackson. */
    private static final Pattern UNEXPECTED = Pattern.compile("'(.|[^']+)'|CTRL-CHAR, code ([0-9]+)");

    private Json() {}

    private static String limit(String what, int characters) {
        return String.format(Locale.ROOT, "%s must have at most %,d characters", what, characters);
    }

    static JsonParser parser(Reader in) throws IOException {
        return FACTORY.createParser(in);
    }

    /** The error, without the class names and settings that Jackson mentions. */
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
