package io.populace.inspect;

import java.util.List;

/** How many records keep a rule, and the first that do not. */
record RuleResult(String name, String sentence, long kept, long broken, long notJudged, List<Example> examples) {

    boolean holds() {
        return broken == 0;
    }
}
