package io.populace.generation.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * The format of a bundled lexicon: five paragraphs with first names, their handles, last names, their handles and streets.
 * One word per line; an empty line ends each paragraph. Handles are stored because the file is read at every start.
 */
final class LexiconFormat {

    private LexiconFormat() {}

    /**
     * Writes a lexicon.
     *
     * @throws IllegalArgumentException if a word is empty, which would end its paragraph, or is not plain, which would
     *     allow line breaks
     */
    static String write(Lexicon lexicon) {
        NameList firstNames = lexicon.firstNames();
        NameList lastNames = lexicon.lastNames();
        StringBuilder text = new StringBuilder();
        for (WordList words : List.of(
                firstNames.texts(), firstNames.handles(), lastNames.texts(), lastNames.handles(), lexicon.streets())) {
            if (!words.isPlain()) {
                throw new IllegalArgumentException(
                        "words must not have quotes, backslashes or control characters: " + lexicon.locale());
            }
            for (int word = 0; word < words.size(); word++) {
                if (words.text(word).isEmpty()) {
                    throw new IllegalArgumentException("words must not be empty: " + lexicon.locale());
                }
                text.append(words.text(word)).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Reads the lexicon of {@code locale} from the UTF-8 of what {@link #write} returned. */
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
