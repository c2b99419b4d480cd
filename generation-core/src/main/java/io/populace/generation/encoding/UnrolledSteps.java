package io.populace.generation.encoding;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.RecordTemplate.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The loop over the steps of a template, unrolled with the steps as constants.
 *
 * <p>In the plain loop every step has another field and another escape, so the JIT compiler cannot know what a call in its body
 * leads to, and inlines none of them. A constant that is {@code static final} has a known class, and so have the components of a
 * record that is such a constant: all calls are inlined, and a template costs what an encoder written by hand for it would.
 *
 * <p>The constants must differ from template to template. So this class is only a model: {@link #of} defines its bytes anew, as a
 * hidden class (JEP 371) for each template, and hands over the steps as class data. Nothing generates code.
 */
final class UnrolledSteps implements StepWriter {

    /** As many as there are constants; the standard record has 17 fields. */
    static final int MAX_STEPS = 24;

    private static final @Nullable Step S0 = step(0);
    private static final @Nullable Step S1 = step(1);
    private static final @Nullable Step S2 = step(2);
    private static final @Nullable Step S3 = step(3);
    private static final @Nullable Step S4 = step(4);
    private static final @Nullable Step S5 = step(5);
    private static final @Nullable Step S6 = step(6);
    private static final @Nullable Step S7 = step(7);
    private static final @Nullable Step S8 = step(8);
    private static final @Nullable Step S9 = step(9);
    private static final @Nullable Step S10 = step(10);
    private static final @Nullable Step S11 = step(11);
    private static final @Nullable Step S12 = step(12);
    private static final @Nullable Step S13 = step(13);
    private static final @Nullable Step S14 = step(14);
    private static final @Nullable Step S15 = step(15);
    private static final @Nullable Step S16 = step(16);
    private static final @Nullable Step S17 = step(17);
    private static final @Nullable Step S18 = step(18);
    private static final @Nullable Step S19 = step(19);
    private static final @Nullable Step S20 = step(20);
    private static final @Nullable Step S21 = step(21);
    private static final @Nullable Step S22 = step(22);
    private static final @Nullable Step S23 = step(23);

    UnrolledSteps() {}

    /** A writer of {@code steps}, at most {@value #MAX_STEPS}. */
    static StepWriter of(List<Step> steps) {
        try (InputStream in = UnrolledSteps.class.getResourceAsStream("UnrolledSteps.class")) {
            byte[] model = Objects.requireNonNull(in, "UnrolledSteps.class").readAllBytes();
            Lookup hidden = MethodHandles.lookup().defineHiddenClassWithClassData(model, steps, true);
            return (StepWriter) hidden.lookupClass().getDeclaredConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("UnrolledSteps.class", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A step of the template; null behind the last, and in the model itself. */
    private static @Nullable Step step(int number) {
        try {
            List<?> steps = MethodHandles.classData(MethodHandles.lookup(), "_", List.class);
            return steps == null || number >= steps.size() ? null : (Step) steps.get(number);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(UserDraft user, Utf8Buffer out) {
        write(S0, user, out);
        write(S1, user, out);
        write(S2, user, out);
        write(S3, user, out);
        write(S4, user, out);
        write(S5, user, out);
        write(S6, user, out);
        write(S7, user, out);
        write(S8, user, out);
        write(S9, user, out);
        write(S10, user, out);
        write(S11, user, out);
        write(S12, user, out);
        write(S13, user, out);
        write(S14, user, out);
        write(S15, user, out);
        write(S16, user, out);
        write(S17, user, out);
        write(S18, user, out);
        write(S19, user, out);
        write(S20, user, out);
        write(S21, user, out);
        write(S22, user, out);
        write(S23, user, out);
    }

    private static void write(@Nullable Step step, UserDraft user, Utf8Buffer out) {
        if (step != null) {
            step.write(user, out);
        }
    }
}
