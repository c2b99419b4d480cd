package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import io.populace.world.WorldResource;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lexicons of the module {@code io.populace.world}. */
final class WorldLexicons implements Lexicons {

    /** What a tag must be before it becomes a part of a resource's name. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]+");

    /** The lexicon of the tag or, without one, of its language: that of {@code fr} for {@code fr-LU}. */
    @Override
    public Lexicon lexicon(String tag) {
        String locale = LanguageTags.canonical(tag);
        return read(locale)
                .or(() -> read(locale.replaceFirst("-.+", "")))
                .map(text -> LexiconFormat.read(locale, text))
                .orElseThrow(() -> new IllegalArgumentException(
                        "locale must be one that has words, such as de, fr or en-GB: " + Excerpt.of(tag)));
    }

    private static Optional<byte[]> read(String tag) {
        return TAG.matcher(tag).matches() ? WorldResource.read("words/" + tag + ".lexicon") : Optional.empty();
    }
}
