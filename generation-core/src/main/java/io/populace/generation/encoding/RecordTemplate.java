package io.populace.generation.encoding;

import io.populace.domain.User;
import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.lexicon.Literal;
import io.populace.generation.lexicon.Term;
import io.populace.generation.record.FieldReader;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One record as bytes: literals, and fields with what writes each, in text formats an {@link Escape}. Every text format is such
 * a template in a {@link Framing}. Immutable.
 */
public final class RecordTemplate {

    private final List<Step> steps;
    private final Literal tail;

    private RecordTemplate(List<Step> steps, Literal tail) {
        this.steps = steps;
        this.tail = tail;
    }

    /**
     * A field and the literal before it. A record, so that the JIT compiler trusts its components to be constant.
     *
     * @param literal what stands before the value
     * @param field whose value
     * @param writer how the value is written
     */
    record Step(Literal literal, UserField field, FieldReader<Utf8Buffer> writer) {

        void write(UserDraft user, Utf8Buffer out) {
            out.put(literal);
            field.read(user, writer, out);
        }
    }

    /** Collects the parts of a template, in their order. Not thread-safe. */
    public static final class Builder {

        private final List<Step> steps = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();

        private Builder() {}

        /** Adds a text that is the same in every record. */
        public Builder literal(String text) {
            literal.append(text);
            return this;
        }

        /**
         * Adds the value of a field.
         *
         * @param writer writes it; called by several threads at once
         */
        public Builder field(UserField field, FieldReader<Utf8Buffer> writer) {
            steps.add(new Step(Literal.of(literal.toString()), field, writer));
            literal.setLength(0);
            return this;
        }

        /** The template. */
        public RecordTemplate build() {
            return new RecordTemplate(List.copyOf(steps), Literal.of(literal.toString()));
        }
    }

    /** A builder of a template without any part. */
    public static Builder builder() {
        return new Builder();
    }

    /** What must be drawn for the fields. */
    Set<Draw> draws() {
        Set<Draw> draws = EnumSet.noneOf(Draw.class);
        steps.forEach(step -> draws.addAll(step.field().draws()));
        return draws;
    }

    /** The fields and the literals before them. */
    List<Step> steps() {
        return steps;
    }

    /** What stands behind the last field. */
    Literal tail() {
        return tail;
    }

    /** An encoder of records of this template. */
    public UserEncoder encoder(Framing framing) {
        return new TemplateEncoder(this, framing);
    }

    /**
     * Appends a user that need not be drawn.
     *
     * @throws IllegalArgumentException if the template has a field that the standard record does not have
     */
    public void write(User user, Utf8Buffer out) {
        for (Step step : steps) {
            out.put(step.literal());
            String value = UserValues.value(user, step.field()).toString();
            if (value.isEmpty() && step.field().isNullable()) {
                step.writer().absent(out);
            } else {
                step.writer().text(Term.of(value), out);
            }
        }
        out.put(tail);
    }
}
