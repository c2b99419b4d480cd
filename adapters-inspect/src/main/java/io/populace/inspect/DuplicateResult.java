package io.populace.inspect;

import java.util.List;

/**
 * How many values of a field were there before.
 *
 * @param field the field's path
 * @param values how many records have the field
 * @param duplicates how many of those values were there before
 * @param margin how far {@code duplicates} may be off; 0 if exact
 * @param exact whether they were counted exactly, and not by a sketch
 * @param holds whether there is none, or none that can be told from what the sketch mistakes
 * @param examples the first of them; empty if the rule holds
 */
record DuplicateResult(
        String field,
        long values,
        long duplicates,
        long margin,
        boolean exact,
        boolean holds,
        List<Example> examples) {}
