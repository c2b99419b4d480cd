package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * First or last names, the most common first, each with its Latin spelling and its handle: the form used in log-in names.
 * Immutable.
 */
public final class NameList {

    /** The longest handle; no log-in name has room for more. */
    public static final int MAX_HANDLE = 32;

    private static final int FIRST_OF_HANGUL = 0xAC00;
    private static final int LAST_OF_HANGUL = 0xD7A3;

    /** No names. */
    static final NameList NONE = of(List.of());

    private final WordList texts;
    private final WordList latin;
    private final WordList handles;
    private final int spaces;

    /**
     * Names with their handles.
     *
     * @param latin the Latin spelling of each name, in the same order; {@code texts} itself if they are Latin
     * @param handles the handle of each name, in the same order; not checked
     */
    NameList(WordList texts, WordList latin, WordList handles) {
        requireSameSize("handles", texts.size(), handles.size());
        requireSameSize("Latin spellings", texts.size(), latin.size());
        this.texts = texts;
        this.latin = latin;
        this.handles = handles;
        spaces = texts.size() > 0 && isChineseOrKorean(texts.text(0)) ? 0 : 1;
    }

    /**
     * Whether a name begins with a letter of Chinese, as Japanese last names do too, or of Hangul. The names of a list are all in
     * one script, so the first one tells.
     */
    private static boolean isChineseOrKorean(String name) {
        int letter = name.isEmpty() ? 0 : name.codePointAt(0);
        return Character.isIdeographic(letter) || (letter >= FIRST_OF_HANGUL && letter <= LAST_OF_HANGUL);
    }

    private static void requireSameSize(String what, int names, int others) {
        if (names != others) {
            throw new IllegalArgumentException(
                    "names and " + what + " must have the same size: " + names + " and " + others);
        }
    }

    /**
     * The list of {@code names}, which are Latin or at least have letters that {@link Transliteration} knows, in the given
     * order.
     *
     * @throws IllegalArgumentException if a name has no letters, or letters unknown to {@link Transliteration}
     */
    public static NameList of(List<String> names) {
        WordList texts = WordList.of(names);
        return new NameList(texts, texts, handles(names));
    }

    /**
     * The list of {@code names}, in the given order.
     *
     * @param latin the Latin spelling of each name, in the same order
     * @throws IllegalArgumentException if there are not as many of both, if a spelling has no letters, or letters unknown to
     *     {@link Transliteration}
     */
    public static NameList of(List<String> names, List<String> latin) {
        return new NameList(WordList.of(names), WordList.of(latin), handles(latin));
    }

    private static WordList handles(List<String> names) {
        List<String> handles = new ArrayList<>(names.size());
        for (String name : names) {
            handles.add(handle(name));
        }
        return WordList.of(handles);
    }

    private static String handle(String name) {
        String handle = Transliteration.toHandle(name);
        if (handle.isEmpty()) {
            throw new IllegalArgumentException("name must have letters: " + Excerpt.of(name));
        }
        return handle.substring(0, Math.min(handle.length(), MAX_HANDLE));
    }

    /** The same names in Latin letters. */
    NameList latin() {
        return texts == latin ? this : new NameList(latin, latin, handles);
    }

    /** The number of names. */
    public int size() {
        return texts.size();
    }

    /** The names. */
    public WordList texts() {
        return texts;
    }

    /** Their spellings in Latin letters, accents included; the same list as {@link #texts()} if they are Latin themselves. */
    public WordList latinTexts() {
        return latin;
    }

    /** How many spaces are between a last name of this list and a first name: 0 in Chinese letters and Hangul, else 1. */
    public int spaces() {
        return spaces;
    }

    /** The handles: 1 to {@value #MAX_HANDLE} letters {@code a} to {@code z} each. */
    public WordList handles() {
        return handles;
    }
}
