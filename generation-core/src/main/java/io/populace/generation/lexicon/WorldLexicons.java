package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import io.populace.world.WorldResource;
import java.util.regex.Pattern;

/** The lexicons of the module {@code io.populace.world}. */
final class WorldLexicons implements Lexicons {

    /** What a tag must be before it becomes a part of a resource's name. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]+");

    /** The lexicon of the tag or, without one, of its language: that of {@code fr} for {@code fr-LU}. */
    @Override
    public Lexicon lexicon(String tag) {
        String locale = LanguageTags.canonical(tag);
        return LexiconFormat.read(locale, WorldResource.require(resource(locale, tag)));
    }

    @Override
    public String locale(String tag) {
        String locale = LanguageTags.canonical(tag);
        resource(locale, tag);
        return locale;
    }

    private static String resource(String locale, String tag) {
        for (String candidate : new String[] {locale, locale.replaceFirst("-.+", "")}) {
            String resource = "words/" + candidate + ".lexicon";
            if (TAG.matcher(candidate).matches() && WorldResource.exists(resource)) {
                return resource;
            }
        }
        throw new IllegalArgumentException(
                "locale must be one that has words, such as de, fr or en-GB: " + Excerpt.of(tag));
    }
}
