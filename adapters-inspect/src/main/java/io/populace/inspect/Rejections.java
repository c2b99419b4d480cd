package io.populace.inspect;

import java.util.List;
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

    /** The result of the rule that they break, with {@code users} readable records. */
    RuleResult result(long users) {
        return new RuleResult("json", "record is JSON", users, count, 0, List.of(), examples.toList());
    }
}
