package io.populace.generation.lexicon;

/**
 * A first or last name, with the form that log-in names are built from.
 *
 * @param text the name as it is written
 * @param handle the name in letters {@code a} to {@code z} alone: at least one, at most {@value #MAX_HANDLE}
 */
public record Name(String text, String handle) {

    /** Longer handles are cut: no log-in name could hold more. */
    public static final int MAX_HANDLE = 32;

    public Name {
        if (!isHandle(handle)) {
            throw new IllegalArgumentException("handle must be 1 to " + MAX_HANDLE + " letters a to z: " + handle);
        }
    }

    private static boolean isHandle(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MAX_HANDLE;
    }

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
        return new Name(text, handle.substring(0, Math.min(handle.length(), MAX_HANDLE)));
    }
}
