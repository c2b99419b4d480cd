package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** First or last names, each with the form that log-in names are built from. Immutable. */
public final class NameList {

    /** Longer handles are cut: no log-in name could hold more. */
    public static final int MAX_HANDLE = 32;

    private final WordList texts;
    private final WordList handles;

    /**
     * Names with their handles.
     *
     * @param handles the handle of each name, in the same order; trusted to be one
     */
    NameList(WordList texts, WordList handles) {
        if (texts.size() != handles.size()) {
            throw new IllegalArgumentException(
                    "names must have a handle each, " + handles.size() + " there: " + texts.size());
        }
        this.texts = texts;
        this.handles = handles;
    }

    /**
     * The list of {@code names}, in their order, which is that of their handles too.
     *
     * @throws IllegalArgumentException if one has letters that {@link Transliteration} does not know, or none at all
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

    /** How many names there are. */
    public int size() {
        return texts.size();
    }

    /** The names as they are written. */
    public WordList texts() {
        return texts;
    }

    /** The names in letters {@code a} to {@code z} alone: each at least one and at most {@value #MAX_HANDLE}. */
    public WordList handles() {
        return handles;
    }
}
