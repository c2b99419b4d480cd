package io.populace.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Says in one line what Jackson found wrong. */
final class JsonProblem {

    /** What Jackson adds of where an array or object began; without the source, which it leaves out, it says nothing. */
    private static final String START_MARKER = " (start marker at";

    private JsonProblem() {}

    static String of(JsonProcessingException e) {
        String line = e.getOriginalMessage().lines().findFirst().orElse("");
        int marker = line.indexOf(START_MARKER);
        return "must be JSON: " + (marker < 0 ? line : line.substring(0, marker));
    }
}
