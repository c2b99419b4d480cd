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

    /**
     * {@inheritDoc}
     *
     * <p>Written out, this is more byte code than HotSpot inlines into a caller (325 bytes). That is meant: inlined, the last steps
     * would exceed the caller's limit of nodes, and be called one by one. Compiled by itself, all of it is inlined.
     */
    @Override
    public void write(UserDraft user, Utf8Buffer out) {
        if (S0 != null) {
            S0.write(user, out);
        }
        if (S1 != null) {
            S1.write(user, out);
        }
        if (S2 != null) {
            S2.write(user, out);
        }
        if (S3 != null) {
            S3.write(user, out);
        }
        if (S4 != null) {
            S4.write(user, out);
        }
        if (S5 != null) {
            S5.write(user, out);
        }
        if (S6 != null) {
            S6.write(user, out);
        }
        if (S7 != null) {
            S7.write(user, out);
        }
        if (S8 != null) {
            S8.write(user, out);
        }
        if (S9 != null) {
            S9.write(user, out);
        }
        if (S10 != null) {
            S10.write(user, out);
        }
        if (S11 != null) {
            S11.write(user, out);
        }
        if (S12 != null) {
            S12.write(user, out);
        }
        if (S13 != null) {
            S13.write(user, out);
        }
        if (S14 != null) {
            S14.write(user, out);
        }
        if (S15 != null) {
            S15.write(user, out);
        }
        if (S16 != null) {
            S16.write(user, out);
        }
        if (S17 != null) {
            S17.write(user, out);
        }
        if (S18 != null) {
            S18.write(user, out);
        }
        if (S19 != null) {
            S19.write(user, out);
        }
        if (S20 != null) {
            S20.write(user, out);
        }
        if (S21 != null) {
            S21.write(user, out);
        }
        if (S22 != null) {
            S22.write(user, out);
        }
        if (S23 != null) {
            S23.write(user, out);
        }
    }
}
