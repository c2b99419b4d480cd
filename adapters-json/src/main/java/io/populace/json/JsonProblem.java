package io.populace.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.populace.domain.Excerpt;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Explains in one line what is wrong with JSON. Jackson's own messages name its classes and settings, which do not help users
 * of this module. For messages unknown here the line says only that the input must be JSON.
 */
final class JsonProblem {

    /** A character of the input as Jackson shows it: {@code ('x' (code 120))} or {@code ((CTRL-CHAR, code 10))}. */
    private static final String CHARACTER = "character \\(.*?code (\\d+).*?";

    /** The end of Jackson's messages about {@code StreamReadConstraints}. */
    private static final String LIMIT = " \\(\\d+\\) exceeds the maximum allowed \\((\\d+)";

    /** The first match is used. */
    private static final List<Wording> WORDINGS = List.of(
            character("Unexpected " + CHARACTER + "comment", "must be JSON: comments are not allowed"),
            character("Unexpected " + CHARACTER + "comma to separate", "must be JSON: a comma is missing before %s"),
            character("Unexpected " + CHARACTER + "colon", "must be JSON: a colon is missing before %s"),
            character(
                    "Unexpected " + CHARACTER + "field name",
                    "must be JSON: a key must begin with a double quote, not %s"),
            character(
                    "Unexpected " + CHARACTER + "hex-digit", "must be JSON: \\u needs four hexadecimal digits, not %s"),
            character("Unexpected " + CHARACTER + "plus sign", "must be JSON: a number must not begin with %s"),
            character("Unexpected " + CHARACTER + "digit", "must be JSON: a number needs a digit, not %s"),
            character("Unexpected " + CHARACTER + "[Ss]pace", "must be JSON: white space is missing before %s"),
            character("Unexpected " + CHARACTER, "must be JSON: expected a value, not %s"),
            character("Illegal unquoted " + CHARACTER, "must be JSON: a text must escape %s"),
            character("Illegal " + CHARACTER, "must be JSON: expected a value, not %s"),
            character("Unrecognized character escape '?.*?code (\\d+)", "must be JSON: \\ must not precede %s"),
            text("(?:Unrecognized|Non-standard) token '(.*)': ", "must be JSON: unknown word: %s"),
            text("Invalid numeric value: Leading zeroes", "must be JSON: a number must not begin with 0"),
            text("Unexpected end-of-input", "must be JSON: unexpected end of input"),
            text("Unexpected close marker '(.)'", "must be JSON: unexpected '%s'"),
            text("(?:Broken|Unexpected low|Invalid UTF-8: Illegal) surrogate", "must be JSON: lone surrogate in a key"),
            text("Duplicate field '(.*)'", "duplicate key: %s"),
            text("Trailing token", "must be JSON: unexpected text after the first value"),
            text("Document nesting depth" + LIMIT, "JSON must be nested at most %s deep"),
            text("Name length" + LIMIT, "a key must have at most %s characters"),
            text("String value length" + LIMIT, "a value must have at most %s characters"),
            text("Number value length" + LIMIT, "a value must have at most %s characters"));

    /** The replacement for a message of Jackson that starts with {@code jackson}; {@code %s} shows the group. */
    private record Wording(Pattern jackson, String ours, UnaryOperator<String> show) {}

    private JsonProblem() {}

    static String of(JsonProcessingException e) {
        for (Wording wording : WORDINGS) {
            Matcher message = wording.jackson().matcher(e.getOriginalMessage());
            if (message.lookingAt()) {
                return message.groupCount() == 0
                        ? wording.ours()
                        : wording.ours().replace("%s", wording.show().apply(message.group(1)));
            }
        }
        return "must be JSON";
    }

    private static Wording text(String jackson, String ours) {
        return new Wording(Pattern.compile(jackson, Pattern.DOTALL), ours, Excerpt::of);
    }

    private static Wording character(String jackson, String ours) {
        return new Wording(Pattern.compile(jackson, Pattern.DOTALL), ours, JsonProblem::shown);
    }

    /** The character of a code; Jackson decodes some malformed bytes to codes beyond Unicode. */
    private static String shown(String code) {
        int character = Integer.parseInt(code);
        return Character.isValidCodePoint(character)
                ? "'" + Excerpt.of(Character.toString(character)) + "'"
                : "a character beyond Unicode";
    }
}
