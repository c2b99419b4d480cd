package io.populace.inspect;

import java.util.List;

/**
 * The number of records that keep a rule, and the first that break it.
 *
 * @param missing the names of the fields that the records lack, so that none is judged
 */
record RuleResult(
        String name,
        String sentence,
        long kept,
        long broken,
        long notJudged,
        List<String> missing,
        List<Example> examples) {

    boolean holds() {
        return broken == 0;
    }
}
