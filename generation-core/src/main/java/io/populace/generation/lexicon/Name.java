package io.populace.generation.lexicon;

import java.nio.charset.StandardCharsets;

/**
 * A first or last name, with the form that log-in names are built from.
 *
 * @param term the name as it is written
 * @param handle the name in letters {@code a} to {@code z} alone, in ASCII; at least one, at most {@value #MAX_HANDLE}.
 *     The array is shared: read it only
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read on the hot path
public record Name(Term term, byte[] handle) {

    /** Longer handles are cut: no log-in name could hold more. */
    public static final int MAX_HANDLE = 32;

    /**
     * The name {@code text}.
     *
     * @throws IllegalArgumentException if it has letters that {@link Transliteration} does not know, or none at all
     */
    public static Name of(String text) {
        String handle = Transliteration.toHandle(text);
        if (handle.isEmpty()) {
            throw new IllegalArgumentException("name must have letters: " + text);
        }
        String cut = handle.substring(0, Math.min(handle.length(), MAX_HANDLE));
        return new Name(Term.of(text), cut.getBytes(StandardCharsets.US_ASCII));
    }
}
