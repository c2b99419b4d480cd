package io.populace.generation.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The lexicons that {@link LexiconCompiler} compiled at build time; other locales come from {@code others}. */
final class BundledLexicons implements Lexicons {

    /** The languages of the built-in catalog, and {@code en-US}, the usual choice of {@code --locale}. */
    static final List<String> LOCALES = List.of("de", "nl", "en-GB", "en-US");

    private final Lexicons others;

    BundledLexicons(Lexicons others) {
        this.others = others;
    }

    @Override
    public Lexicon lexicon(String tag) {
        String locale = LanguageTags.canonical(tag);
        if (!LOCALES.contains(locale)) {
            return others.lexicon(locale);
        }
        String resource = resourceName(locale);
        try (InputStream in = BundledLexicons.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource must be on the class path: " + resource);
            }
            return LexiconFormat.read(locale, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Relative to this package. */
    static String resourceName(String locale) {
        return locale + ".lexicon";
    }
}
