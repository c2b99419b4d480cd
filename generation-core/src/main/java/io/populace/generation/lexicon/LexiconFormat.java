package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How a bundled resource holds a lexicon: five paragraphs with first names, their handles, last names, their handles and
 * streets. A paragraph is a list of lines, as {@link WordList} has them in memory, and an empty line behind it. So a
 * start, which reads every lexicon, has nothing to work out.
 */
final class LexiconFormat {

    private LexiconFormat() {}

    /**
     * Writes a lexicon.
     *
     * @throws IllegalArgumentException if a word is empty or has a control character: either could end a line
     */
    static String write(Lexicon lexicon) {
        NameList firstNames = lexicon.firstNames();
        NameList lastNames = lexicon.lastNames();
        StringBuilder text = new StringBuilder();
        for (WordList words : List.of(
                firstNames.texts(), firstNames.handles(), lastNames.texts(), lastNames.handles(), lexicon.streets())) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.text(i);
                if (word.isEmpty() || word.chars().anyMatch(Character::isISOControl)) {
                    throw new IllegalArgumentException(
                            lexicon.locale() + ": word must have characters and no controls: " + Excerpt.of(word));
                }
                text.append(new String(WordList.line(word), StandardCharsets.UTF_8));
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
