package io.populace.generation.lexicon;

import java.util.List;
import java.util.stream.Stream;

/** The words of a lexicon as text. */
public final class Words {

    private Words() {}

    /** The first names of {@code lexicon}. */
    public static List<String> firstNames(Lexicon lexicon) {
        return lexicon.firstNames().stream().map(Name::text).toList();
    }

    /** The last names of {@code lexicon}. */
    public static List<String> lastNames(Lexicon lexicon) {
        return lexicon.lastNames().stream().map(Name::text).toList();
    }

    /** The streets of {@code lexicon}. */
    public static List<String> streets(Lexicon lexicon) {
        return lexicon.streets();
    }

    static List<String> all(Lexicon lexicon) {
        return Stream.of(firstNames(lexicon), lastNames(lexicon), streets(lexicon))
                .flatMap(List::stream)
                .toList();
    }
}
