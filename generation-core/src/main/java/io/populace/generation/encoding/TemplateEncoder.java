package io.populace.generation.encoding;

import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.lexicon.Literal;
import java.util.Set;

/** Writes the records of a template in a framing. */
final class TemplateEncoder implements UserEncoder {

    private final Framing framing;
    private final Set<Draw> draws;
    private final StepWriter steps;
    private final Literal tail;

    TemplateEncoder(RecordTemplate template, Framing framing) {
        this.framing = framing;
        draws = template.draws();
        steps = StepWriter.of(template.steps());
        tail = template.tail();
    }

    @Override
    public Set<Draw> draws() {
        return draws;
    }

    @Override
    public void encodeHeader(boolean empty, Utf8Buffer out) {
        out.put(empty ? framing.emptyOutput() : framing.header());
    }

    @Override
    public void encode(UserDraft user, Utf8Buffer out) {
        steps.write(user, out);
        out.put(tail);
    }

    @Override
    public void encodeSeparator(long position, Utf8Buffer out) {
        out.put(framing.separator(position));
    }

    @Override
    public void encodeFooter(boolean empty, Utf8Buffer out) {
        if (!empty) {
            out.put(framing.footer());
        }
    }
}
