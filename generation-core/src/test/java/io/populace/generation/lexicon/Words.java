package io.populace.generation.lexicon;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a lexicon as text. */
public final class Words {

    private Words() {}

    /** The first names of women and men. */
    public static List<String> firstNames(Lexicon lexicon) {
        return both(lexicon.womensFirstNames(), lexicon.mensFirstNames());
    }

    /** The last names of women and men. */
    public static List<String> lastNames(Lexicon lexicon) {
        return both(lexicon.womensLastNames(), lexicon.mensLastNames());
    }

    private static List<String> both(NameList women, NameList men) {
        return Stream.of(women, men)
                .flatMap(names -> of(names.texts()).stream())
                .distinct()
                .toList();
    }

    /** The streets of {@code lexicon}. */
    public static List<String> streets(Lexicon lexicon) {
        return of(lexicon.streets());
    }

    /** The words of a list. */
    public static List<String> of(WordList list) {
        return IntStream.range(0, list.size()).mapToObj(list::text).toList();
    }

    static List<String> all(Lexicon lexicon) {
        return Stream.of(firstNames(lexicon), lastNames(lexicon), streets(lexicon))
                .flatMap(List::stream)
                .toList();
    }
}
