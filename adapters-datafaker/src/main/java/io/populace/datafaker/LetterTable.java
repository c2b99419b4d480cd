package io.populace.datafaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Latin spelling of each letter of a language, from the resource {@code latin.txt}. A longer key goes before a shorter
 * one; {@code ^} before a key stands for the start of a word, {@code $} behind it for the end.
 *
 * @param spellings the Latin letters by the letters of the language
 */
record LetterTable(Map<String, String> spellings) {

    private static final int LONGEST = 4;

    static LetterTable of(String language) {
        Map<String, String> spellings = new HashMap<>();
        String prefix = language + ": ";
        WordFile.lines("latin")
                .filter(line -> line.startsWith(prefix))
                .flatMap(line -> List.of(line.substring(prefix.length()).split(" ", -1)).stream())
                .forEach(pair ->
                        spellings.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        if (spellings.isEmpty()) {
            throw new IllegalArgumentException("no table of Latin spellings: " + language);
        }
        return new LetterTable(spellings);
    }

    /**
     * The spelling of a name, in lower case.
     *
     * @throws IllegalArgumentException if a letter is not in the table
     */
    String spelling(String name) {
        StringBuilder latin = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("(?<=[ -])|(?=[ -])", -1)) {
            latin.append(word.equals(" ") || word.equals("-") ? word : ofWord("^" + word + "$"));
        }
        return latin.toString();
    }

    private String ofWord(String word) {
        StringBuilder latin = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(LONGEST, word.length() - at);
            while (length > 0 && !spellings.containsKey(word.substring(at, at + length))) {
                length--;
            }
            if (length > 0) {
                latin.append(spellings.get(word.substring(at, at + length)));
            } else if (word.charAt(at) != '^' && word.charAt(at) != '$') {
                throw new IllegalArgumentException("no Latin spelling of a letter: " + word);
            }
            at += Math.max(length, 1);
        }
        return latin.toString();
    }
}
