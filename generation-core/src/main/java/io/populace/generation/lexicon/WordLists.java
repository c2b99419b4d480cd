package io.populace.generation.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of one language as a bundled resource holds them: three paragraphs, of first names, last names and streets,
 * with one word a line.
 */
record WordLists(List<String> firstNames, List<String> lastNames, List<String> streets) {

    private static final Pattern PARAGRAPH = Pattern.compile("\n\n");

    static WordLists parse(String resource) {
        String[] paragraphs = PARAGRAPH.split(resource, -1);
        return new WordLists(
                paragraphs[0].lines().toList(),
                paragraphs[1].lines().toList(),
                paragraphs[2].lines().toList());
    }

    String format() {
        return String.join("\n", firstNames)
                + "\n\n"
                + String.join("\n", lastNames)
                + "\n\n"
                + String.join("\n", streets)
                + "\n";
    }

    Lexicon toLexicon(String locale) {
        return new Lexicon(
                locale,
                firstNames.stream().map(Name::of).toList(),
                lastNames.stream().map(Name::of).toList(),
                streets.stream().map(Term::of).toList());
    }
}
