package io.populace.generation.lexicon;

/** One word, ready to be written. Immutable. */
public final class Term implements Utf8Text {

    private final Literal literal;
    private final boolean plain;
    private final String text;

    private Term(String text) {
        this.text = text;
        literal = Literal.of(text);
        plain = PlainBytes.arePlain(literal.utf8());
    }

    /** The term of {@code text}. */
    public static Term of(String text) {
        return new Term(text);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int utf8Length() {
        return literal.length();
    }

    @Override
    public byte utf8At(int i) {
        return literal.utf8()[i];
    }

    @Override
    public int writeUtf8(byte[] target, int at) {
        return literal.write(target, at);
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Override
    public String toString() {
        return text;
    }
}
