package io.populace.generation.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.RecordTemplate.Step;
import io.populace.generation.lexicon.Literal;
import io.populace.generation.record.UserField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The unrolled writer against the plain loop. */
class StepWriterTest {

    private static final UserField[] FIELDS = UserField.values();
    private static final UserDrawer DRAWER = Population.seeded(42).drawer();

    @Test
    void writesWhatTheLoopWritesForAnyNumberOfSteps() {
        SplittableRandom random = new SplittableRandom(1);
        for (int size = 0; size <= UnrolledSteps.MAX_STEPS + 3; size++) {
            for (int repetition = 0; repetition < 5; repetition++) {
                List<Step> steps = steps(size, random);
                StepWriter plain = StepWriter.loop(steps);
                StepWriter fast = StepWriter.of(steps);
                for (long index = 0; index < 20; index++) {
                    assertEquals(written(plain, index), written(fast, index), steps + ", user " + index);
                }
            }
        }
    }

    @Test
    void keepsTheStepsOfEachTemplateApart() {
        SplittableRandom random = new SplittableRandom(2);
        List<Step> steps = steps(3, random);
        StepWriter first = UnrolledSteps.of(steps);
        String before = written(first, 7);
        StepWriter second = UnrolledSteps.of(steps(5, random));

        assertNotSame(first.getClass(), second.getClass());
        assertEquals(before, written(first, 7));
        assertFalse(before.equals(written(second, 7)));
    }

    @Test
    void loopsOverMoreStepsThanItHasConstants() {
        List<Step> steps = steps(UnrolledSteps.MAX_STEPS + 1, new SplittableRandom(3));

        assertInstanceOf(StepWriter.loop(steps).getClass(), StepWriter.of(steps));
    }

    private static List<Step> steps(int size, SplittableRandom random) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Literal literal = Literal.of("<literal of any length>".repeat(2).substring(0, random.nextInt(40)));
            steps.add(new Step(literal, FIELDS[random.nextInt(FIELDS.length)], Escape.NONE));
        }
        return steps;
    }

    private static String written(StepWriter writer, long index) {
        UserDraft draft = new UserDraft();
        DRAWER.draw(index, draft);
        Utf8Buffer out = new Utf8Buffer(0);
        writer.write(draft, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
