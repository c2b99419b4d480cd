package io.populace.inspect;

/** Counts the verdicts of one rule. */
final class RuleTally {

    private final Rule rule;
    private final Examples examples = new Examples();
    private long kept;
    private long broken;
    private long notJudged;

    RuleTally(Rule rule) {
        this.rule = rule;
    }

    void add(UserRecord record) {
        switch (rule.judge(record)) {
            case KEPT -> kept++;
            case NOT_JUDGED -> notJudged++;
            case BROKEN -> {
                broken++;
                examples.offer(() -> rule.example(record));
            }
        }
    }

    RuleResult result() {
        return new RuleResult(rule.name(), rule.sentence(), kept, broken, notJudged, rule.missing(), examples.toList());
    }
}
