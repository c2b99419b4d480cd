package io.populace.inspect;

import java.util.function.Consumer;

/** Counts the records that cannot be read. */
final class Rejections implements Consumer<Example> {

    private final Examples examples = new Examples();
    private long count;

    @Override
    public void accept(Example rejected) {
        count++;
        examples.offer(() -> rejected);
    }

    /** The rule that they break; {@code users} could be read. */
    RuleResult result(long users) {
        return new RuleResult("json", "record is JSON", users, count, 0, examples.toList());
    }
}
