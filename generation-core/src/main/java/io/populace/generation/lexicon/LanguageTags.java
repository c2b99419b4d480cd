package io.populace.generation.lexicon;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags as people write them: {@code de-DE}, and {@code de_DE} as POSIX, Java and Python do. */
public final class LanguageTags {

    private LanguageTags() {}

    /**
     * The tag in the form of BCP 47: with hyphens, and the usual letters in upper case ({@code en-GB} of {@code EN_gb}).
     *
     * @return {@code tag} itself where it is no language tag
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
