package io.populace.generation.encoding;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.RecordTemplate.Step;
import java.util.List;

/** Writes the steps of a template, one after another. */
interface StepWriter {

    void write(UserDraft user, Utf8Buffer out);

    /** The fastest writer of {@code steps}. */
    static StepWriter of(List<Step> steps) {
        return steps.size() <= UnrolledSteps.MAX_STEPS ? UnrolledSteps.of(steps) : loop(steps);
    }

    /** The plain writer. */
    static StepWriter loop(List<Step> steps) {
        Step[] all = steps.toArray(new Step[0]);
        return (user, out) -> {
            for (Step step : all) {
                step.write(user, out);
            }
        };
    }
}
