package io.populace.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** Says in one line what Jackson found wrong. */
final class JsonProblem {

    /** What Jackson adds of where an array or object began, without the source that it leaves out, and of its own types. */
    private static final Pattern DETAIL =
            Pattern.compile(" \\((start marker at|for \\w+ starting at|of type) .*|, from `[^`]*`");

    private JsonProblem() {}

    static String of(JsonProcessingException e) {
        String line = e.getOriginalMessage().lines().findFirst().orElse("");
        return "must be JSON: " + DETAIL.matcher(line).replaceFirst("");
    }
}
