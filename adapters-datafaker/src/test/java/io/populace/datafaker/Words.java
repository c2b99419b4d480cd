package io.populace.datafaker;

import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.WordList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a lexicon as text. */
final class Words {

    private Words() {}

    static List<String> firstNames(Lexicon lexicon) {
        return of(lexicon.womensFirstNames().texts());
    }

    static List<String> lastNames(Lexicon lexicon) {
        return of(lexicon.womensLastNames().texts());
    }

    static List<String> streets(Lexicon lexicon) {
        return of(lexicon.streets());
    }

    static List<String> of(WordList list) {
        return IntStream.range(0, list.size()).mapToObj(list::text).toList();
    }

    static List<String> all(Lexicon lexicon) {
        return Stream.of(firstNames(lexicon), lastNames(lexicon), streets(lexicon))
                .flatMap(List::stream)
                .toList();
    }
}
