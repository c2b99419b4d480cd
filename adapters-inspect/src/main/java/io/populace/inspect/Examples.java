package io.populace.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The first violations of a rule. */
final class Examples {

    private static final int MAX = 3;

    private final List<Example> examples = new ArrayList<>(MAX);

    /** Keeps an example if it is one of the first; otherwise it is not created. */
    void offer(Supplier<Example> example) {
        if (examples.size() < MAX) {
            examples.add(example.get());
        }
    }

    List<Example> toList() {
        return List.copyOf(examples);
    }
}
