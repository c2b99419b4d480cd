package io.populace.inspect;

import java.util.List;

/**
 * The duplicate values of a field.
 *
 * @param field name of the field in the records
 * @param values number of records with the field
 * @param duplicates number of values that repeat an earlier one
 * @param margin error bound of {@code duplicates}; 0 if exact
 * @param exact whether they were counted exactly, not by a sketch
 * @param holds whether there are no duplicates, or no more than the errors of the sketch explain
 * @param examples the first duplicates; empty if the rule holds
 */
record DuplicateResult(
        String field,
        long values,
        long duplicates,
        long margin,
        boolean exact,
        boolean holds,
        List<Example> examples) {}
