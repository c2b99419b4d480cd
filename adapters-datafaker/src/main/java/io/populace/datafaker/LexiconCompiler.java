package io.populace.datafaker;

import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.LexiconFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the lexicons of the world from Datafaker. */
final class LexiconCompiler {

    /** The languages of Datafaker with names that can be transliterated. */
    static final List<String> LOCALES = List.of(
            "be", "bg", "ca", "cs-CZ", "da-DK", "de", "de-AT", "de-CH", "el-GR", "en", "en-CA", "en-AU", "en-GB",
            "en-IE", "en-IN", "en-NZ", "en-US", "en-ZA", "es", "es-AR", "es-MX", "et", "fi-FI", "fr", "fr-CA", "fr-CH",
            "hr", "hu", "id-ID", "it", "lv", "mk", "nb-NO", "nl", "nl-BE", "pl", "pt", "pt-BR", "ro-MD", "ru", "sk",
            "sq", "sv", "tr", "uk");

    private LexiconCompiler() {}

    /** The lexicons by their names below the folder of the world. */
    static Map<String, String> compile() {
        Map<String, String> files = new TreeMap<>();
        for (String locale : LOCALES) {
            Lexicon lexicon = new DatafakerLexicons().lexicon(locale);
            files.put("words/" + locale + ".lexicon", LexiconFormat.write(lexicon));
        }
        return files;
    }
}
