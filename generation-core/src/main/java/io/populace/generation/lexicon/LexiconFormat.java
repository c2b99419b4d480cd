package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a resource holds a lexicon: women's first names, men's first names, women's last names, men's last names, and streets.
 * A list of names has three paragraphs: the names, their Latin spellings and their handles. A paragraph is a list of lines,
 * as {@link WordList} has them in memory, and an empty line behind it. So a start has nothing to work out.
 *
 * <p>Latin spellings that are the names themselves are left out, and so are men's names that are those of women: their
 * paragraphs have no line.
 */
public final class LexiconFormat {

    private LexiconFormat() {}

    /**
     * Writes a lexicon.
     *
     * @throws IllegalArgumentException if a word is empty or has a control character: either could end a line
     */
    public static String write(Lexicon lexicon) {
        StringBuilder text = new StringBuilder();
        add(lexicon.womensFirstNames(), text);
        addUnlessSame(lexicon.mensFirstNames(), lexicon.womensFirstNames(), text);
        add(lexicon.womensLastNames(), text);
        addUnlessSame(lexicon.mensLastNames(), lexicon.womensLastNames(), text);
        add(lexicon.streets(), text);
        return text.toString();
    }

    private static void addUnlessSame(NameList names, NameList others, StringBuilder text) {
        add(names == others ? NameList.NONE : names, text);
    }

    private static void add(NameList names, StringBuilder text) {
        add(names.texts(), text);
        add(names.latinTexts() == names.texts() ? NameList.NONE.texts() : names.latinTexts(), text);
        add(names.handles(), text);
    }

    private static void add(WordList words, StringBuilder text) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.text(i);
            if (word.isEmpty() || word.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("word must have characters and no controls: " + Excerpt.of(word));
            }
            text.append(new String(WordList.line(word), StandardCharsets.UTF_8));
        }
        text.append('\n');
    }

    /** Reads the lexicon of {@code locale} from what {@link #write} wrote, in UTF-8. */
    static Lexicon read(String locale, byte[] text) {
        Paragraphs paragraphs = new Paragraphs(Arrays.copyOf(text, text.length + Blocks.SIZE));
        NameList womensFirstNames = paragraphs.names();
        NameList mensFirstNames = paragraphs.namesOr(womensFirstNames);
        NameList womensLastNames = paragraphs.names();
        NameList mensLastNames = paragraphs.namesOr(womensLastNames);
        return new Lexicon(
                locale, womensFirstNames, mensFirstNames, womensLastNames, mensLastNames, paragraphs.words());
    }

    /** Reads one paragraph after the other. */
    private static final class Paragraphs {

        private final byte[] utf8;
        private int at;

        Paragraphs(byte[] utf8) {
            this.utf8 = utf8;
        }

        WordList words() {
            WordList words = WordList.ofLines(utf8, at);
            at = words.start(words.size()) + 1;
            return words;
        }

        NameList names() {
            WordList texts = words();
            WordList latin = words();
            return new NameList(texts, latin.size() == 0 ? texts : latin, words());
        }

        NameList namesOr(NameList others) {
            NameList names = names();
            return names.size() == 0 ? others : names;
        }
    }
}
