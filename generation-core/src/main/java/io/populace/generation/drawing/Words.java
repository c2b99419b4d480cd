package io.populace.generation.drawing;

import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Name;
import io.populace.generation.lexicon.Term;

/** A {@link Lexicon} as arrays, which all places of a country share. */
final class Words {

    final Name[] firstNames;
    final Name[] lastNames;
    final Term[] streets;

    Words(Lexicon lexicon) {
        firstNames = lexicon.firstNames().toArray(Name[]::new);
        lastNames = lexicon.lastNames().toArray(Name[]::new);
        streets = lexicon.streets().toArray(Term[]::new);
    }
}
