package io.populace.generation.drawing;

import io.populace.domain.Gender;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.LocalUse;
import io.populace.generation.lexicon.Term;
import org.jspecify.annotations.Nullable;

/** The words of a place and how its language uses them. The lexicon is read when a user first needs it. */
final class LocalWords {

    private final Lexicons lexicons;
    private final String locale;
    private final Term language;
    private final boolean lastNameFirst;
    private final Term womensTitle;
    private final Term mensTitle;

    /** Two threads may both read it: whichever is kept, it has the same words, and its fields are final. */
    private @Nullable Lexicon lexicon;

    /**
     * The words of a language.
     *
     * @param locale BCP 47 tag
     * @throws IllegalArgumentException if there is no lexicon for {@code locale}
     */
    LocalWords(Lexicons lexicons, String locale) {
        this.lexicons = lexicons;
        this.locale = locale;
        LocalUse use = LocalUse.of(lexicons.locale(locale));
        language = Term.of(use.language());
        lastNameFirst = use.isLastNameFirst();
        womensTitle = Term.of(use.title(Gender.FEMALE));
        mensTitle = Term.of(use.title(Gender.MALE));
    }

    /** The words. */
    Lexicon lexicon() {
        Lexicon read = lexicon;
        if (read == null) {
            read = lexicons.lexicon(locale);
            lexicon = read;
        }
        return read;
    }

    /** The language, such as {@code en}. */
    Term language() {
        return language;
    }

    /** Whether the language writes the last name before the first. */
    boolean isLastNameFirst() {
        return lastNameFirst;
    }

    /** The title of a woman or man. */
    Term title(Gender gender) {
        return gender == Gender.FEMALE ? womensTitle : mensTitle;
    }
}
