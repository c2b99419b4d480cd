package io.populace.generation.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * How a bundled resource holds a lexicon: a paragraph each of first names, their handles, last names, their handles and
 * streets; a word a line, and an empty line behind each paragraph. It is read at every start, so nothing is left to be
 * worked out then.
 */
final class LexiconFormat {

    private LexiconFormat() {}

    /**
     * Writes a lexicon.
     *
     * @throws IllegalArgumentException if it has an empty word, which would end its paragraph, or one that is not plain
     *     and could hold the end of a line
     */
    static String write(Lexicon lexicon) {
        NameList firstNames = lexicon.firstNames();
        NameList lastNames = lexicon.lastNames();
        StringBuilder text = new StringBuilder();
        for (WordList words : List.of(
                firstNames.texts(), firstNames.handles(), lastNames.texts(), lastNames.handles(), lexicon.streets())) {
            if (!words.isPlain()) {
                throw new IllegalArgumentException(
                        "words must be without quotes, backslashes and controls: " + lexicon.locale());
            }
            for (int word = 0; word < words.size(); word++) {
                if (words.text(word).isEmpty()) {
                    throw new IllegalArgumentException("words must have a character: " + lexicon.locale());
                }
                text.append(words.text(word)).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Reads the lexicon of {@code locale} from what {@link #write} wrote, in UTF-8. */
    static Lexicon read(String locale, byte[] text) {
        byte[] utf8 = Arrays.copyOf(text, text.length + Blocks.SIZE);
        WordList firstNames = WordList.ofLines(utf8, 0);
        WordList firstHandles = after(firstNames, utf8);
        WordList lastNames = after(firstHandles, utf8);
        WordList lastHandles = after(lastNames, utf8);
        return new Lexicon(
                locale,
                new NameList(firstNames, firstHandles),
                new NameList(lastNames, lastHandles),
                after(lastHandles, utf8));
    }

    private static WordList after(WordList words, byte[] utf8) {
        return WordList.ofLines(utf8, words.start(words.size()) + 1);
    }
}
