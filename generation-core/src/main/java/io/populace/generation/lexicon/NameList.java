package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** First or last names, each with its handle: the form used in log-in names. Immutable. */
public final class NameList {

    /** The longest handle; no log-in name has room for more. */
    public static final int MAX_HANDLE = 32;

    private final WordList texts;
    private final WordList handles;

    /**
     * Names with their handles.
     *
     * @param handles the handle of each name, in the same order; not checked
     */
    NameList(WordList texts, WordList handles) {
        if (texts.size() != handles.size()) {
            throw new IllegalArgumentException(
                    "names and handles must have the same size: " + texts.size() + " and " + handles.size());
        }
        this.texts = texts;
        this.handles = handles;
    }

    /**
     * The list of {@code names}, in the given order.
     *
     * @throws IllegalArgumentException if a name has no letters, or letters unknown to {@link Transliteration}
     */
    public static NameList of(List<String> names) {
        List<String> handles = new ArrayList<>(names.size());
        for (String name : names) {
            handles.add(handle(name));
        }
        return new NameList(WordList.of(names), WordList.of(handles));
    }

    /** The handle of {@code name}. */
    static String handle(String name) {
        String handle = Transliteration.toHandle(name);
        if (handle.isEmpty()) {
            throw new IllegalArgumentException("name must have letters: " + Excerpt.of(name));
        }
        return handle.substring(0, Math.min(handle.length(), MAX_HANDLE));
    }

    /** The number of names. */
    public int size() {
        return texts.size();
    }

    /** The names. */
    public WordList texts() {
        return texts;
    }

    /** The handles: 1 to {@value #MAX_HANDLE} letters {@code a} to {@code z} each. */
    public WordList handles() {
        return handles;
    }
}
