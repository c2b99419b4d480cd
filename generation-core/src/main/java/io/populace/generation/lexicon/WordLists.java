package io.populace.generation.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one language as a bundled resource holds them: three paragraphs, of first names, last names and streets,
 * with one word a line.
 */
record WordLists(List<String> firstNames, List<String> lastNames, List<String> streets) {

    private static final String PARAGRAPH = "\n\n";

    /** Loops rather than streams, here and below: the first stream of a process takes longer than a whole lexicon. */
    static WordLists parse(String resource) {
        int lastNames = resource.indexOf(PARAGRAPH) + PARAGRAPH.length();
        int streets = resource.indexOf(PARAGRAPH, lastNames) + PARAGRAPH.length();
        return new WordLists(
                lines(resource, 0, lastNames - 1),
                lines(resource, lastNames, streets - 1),
                lines(resource, streets, resource.length()));
    }

    /** The lines between two places of a text, each ended. */
    private static List<String> lines(String text, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int start = from; start < to; ) {
            int end = text.indexOf('\n', start);
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines;
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
        return new Lexicon(locale, names(firstNames), names(lastNames), streets);
    }

    private static List<Name> names(List<String> texts) {
        List<Name> names = new ArrayList<>(texts.size());
        for (String text : texts) {
            names.add(Name.of(text));
        }
        return names;
    }
}
