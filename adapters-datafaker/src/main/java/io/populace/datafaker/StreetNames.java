package io.populace.datafaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The streets of a language: those that its file has, those of Datafaker, and every kind with every word, such as
 * {@code * Road} with {@code Station}.
 */
final class StreetNames {

    /** Enough for a city: more only make the files larger. */
    static final int MAX_STREETS = 600;

    private StreetNames() {}

    /** The streets of a file, in a fixed pseudo-random order. */
    static List<String> of(WordFile file) {
        Set<String> streets = new LinkedHashSet<>(file.texts("streets"));
        for (String group : List.of("", " 2")) {
            List<String> words = file.texts("street words" + group);
            for (String kind : file.texts("street kinds" + group)) {
                words.forEach(word -> streets.add(kind.replace("*", word)));
            }
        }
        String datafaker = file.settings().getOrDefault("streets", "");
        if (!datafaker.isEmpty()) {
            DatafakerWords.of(datafaker).streets().stream()
                    .map(StreetSpelling.of(file.tag()))
                    .forEach(streets::add);
        }
        List<String> shuffled = new ArrayList<>(DatafakerWords.shuffled(streets));
        return shuffled.subList(0, Math.min(shuffled.size(), MAX_STREETS));
    }
}
