package io.populace.generation.lexicon;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags in any common spelling: {@code de-DE}, or {@code de_DE} as in POSIX, Java and Python. */
public final class LanguageTags {

    private LanguageTags() {}

    /**
     * The tag in BCP 47 form, with hyphens and the conventional case: {@code en-GB} for {@code EN_gb}.
     *
     * @return {@code tag} itself if it is not a language tag
     */
    public static String canonical(String tag) {
        try {
            String canonical = new Locale.Builder()
                    .setLanguageTag(tag.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return canonical.equals("und") ? tag : canonical;
        } catch (IllformedLocaleException e) {
            return tag;
        }
    }
}
