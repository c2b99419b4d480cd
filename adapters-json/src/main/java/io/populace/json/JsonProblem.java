package io.populace.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.populace.domain.Excerpt;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in one line what is wrong with JSON. Jackson's own messages name its classes and settings, which do not help a user of
 * this module; what a message says that is not known here is left out.
 */
final class JsonProblem {

    /** How Jackson shows a character of the input: {@code ('x' (code 120))} or {@code ((CTRL-CHAR, code 10))}. */
    private static final String CHARACTER = "character \\(.*?code (\\d+).*?";

    /** How Jackson ends a message on one of its {@code StreamReadConstraints}. */
    private static final String LIMIT = " \\(\\d+\\) exceeds the maximum allowed \\((\\d+)";

    /** The first that fits is taken. */
    private static final List<Wording> WORDINGS = List.of(
            character("Unexpected " + CHARACTER + "comment", "must be JSON: comments are not allowed"),
            character("Unexpected " + CHARACTER + "comma to separate", "must be JSON: a comma must stand before %s"),
            character("Unexpected " + CHARACTER + "colon", "must be JSON: a colon must stand before %s"),
            character(
                    "Unexpected " + CHARACTER + "field name",
                    "must be JSON: a key must stand in double quotes, not %s"),
            character(
                    "Unexpected " + CHARACTER + "hex-digit", "must be JSON: \\u needs four hexadecimal digits, not %s"),
            character("Unexpected " + CHARACTER + "plus sign", "must be JSON: a number must not begin with %s"),
            character("Unexpected " + CHARACTER + "digit", "must be JSON: a number needs a digit, not %s"),
            character("Unexpected " + CHARACTER + "[Ss]pace", "must be JSON: white space must stand before %s"),
            character("Unexpected " + CHARACTER, "must be JSON: a value must stand here, not %s"),
            character("Illegal unquoted " + CHARACTER, "must be JSON: a text must escape %s"),
            character("Illegal " + CHARACTER, "must be JSON: a value must stand here, not %s"),
            character("Unrecognized character escape '?.*?code (\\d+)", "must be JSON: \\ must not stand before %s"),
            text("(?:Unrecognized|Non-standard) token '(.*)': ", "must be JSON: unknown word: %s"),
            text("Invalid numeric value: Leading zeroes", "must be JSON: a number must not begin with 0"),
            text("Unexpected end-of-input", "must be JSON: the input ends too early"),
            text("Unexpected close marker '(.)'", "must be JSON: '%s' must not stand here"),
            text(
                    "(?:Broken|Unexpected low|Invalid UTF-8: Illegal) surrogate",
                    "must be JSON: half a character in a key"),
            text("Duplicate field '(.*)'", "duplicate key: %s"),
            text("Trailing token", "must be JSON: nothing must follow the first value"),
            text("Document nesting depth" + LIMIT, "JSON must be nested at most %s deep"),
            text("Name length" + LIMIT, "a key must have at most %s characters"),
            text("String value length" + LIMIT, "a value must have at most %s characters"),
            text("Number value length" + LIMIT, "a value must have at most %s characters"));

    /** What to say where Jackson's message begins with {@code jackson}; {@code %s} is its group, shown. */
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

    /** The character of a code; Jackson decodes bytes that are no UTF-8 to codes beyond Unicode. */
    private static String shown(String code) {
        int character = Integer.parseInt(code);
        return Character.isValidCodePoint(character)
                ? "'" + Excerpt.of(Character.toString(character)) + "'"
                : "a character beyond Unicode";
    }
}
