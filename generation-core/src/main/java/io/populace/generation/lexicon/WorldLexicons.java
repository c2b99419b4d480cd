package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import io.populace.world.WorldResource;
import java.util.Set;

/** The lexicons of the module {@code io.populace.world}. */
final class WorldLexicons implements Lexicons {

    /** The tags of all lexicons. A search for each of a hundred resources would take longer than this list. */
    private static final Set<String> TAGS =
            Set.of(WorldResource.text("words/tags").split("\n", 0));

    /** The lexicon of the tag or, without one, of its language: that of {@code fr} for {@code fr-LU}. */
    @Override
    public Lexicon lexicon(String tag) {
        String locale = LanguageTags.canonical(tag);
        return LexiconFormat.read(locale, WorldResource.require("words/" + nearest(locale, tag) + ".lexicon"));
    }

    @Override
    public String locale(String tag) {
        String locale = LanguageTags.canonical(tag);
        nearest(locale, tag);
        return locale;
    }

    private static String nearest(String locale, String tag) {
        if (TAGS.contains(locale)) {
            return locale;
        }
        int hyphen = locale.indexOf('-');
        if (hyphen > 0 && hyphen < locale.length() - 1 && TAGS.contains(locale.substring(0, hyphen))) {
            return locale.substring(0, hyphen);
        }
        throw new IllegalArgumentException(
                "locale must be one that has words, such as de, fr or en-GB: " + Excerpt.of(tag));
    }
}
