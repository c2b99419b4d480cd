package io.populace.inspect;

import java.util.List;

/** The number of records that keep a rule, and the first that break it. */
record RuleResult(String name, String sentence, long kept, long broken, long notJudged, List<Example> examples) {

    boolean holds() {
        return broken == 0;
    }
}
