package io.populace.generation.drawing;

import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A {@link Lexicon}, compiled: what all places of a country share. A name and its handle have the same number. */
final class Words {

    final WordTable firstNames;
    final WordTable firstHandles;
    final WordTable lastNames;
    final WordTable lastHandles;
    final WordTable streets;

    Words(Lexicon lexicon) {
        firstNames = table(lexicon.firstNames(), Name::text);
        firstHandles = table(lexicon.firstNames(), Name::handle);
        lastNames = table(lexicon.lastNames(), Name::text);
        lastHandles = table(lexicon.lastNames(), Name::handle);
        streets = new WordTable(lexicon.streets());
    }

    /** A loop rather than a stream: the first stream of a process takes longer than a whole lexicon. */
    private static WordTable table(List<Name> names, Function<Name, String> word) {
        List<String> words = new ArrayList<>(names.size());
        for (Name name : names) {
            words.add(word.apply(name));
        }
        return new WordTable(words);
    }
}
