package io.populace.datafaker;

import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.LexiconFormat;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes the lexicons of the world from lists written by hand and from Datafaker. */
final class LexiconCompiler {

    /** The longest list of names. */
    static final int MAX_NAMES = 800;

    private LexiconCompiler() {}

    /** The tags of all lexicons. */
    static List<String> tags() {
        return WordFile.lines("tags").toList();
    }

    /** The files by their names below the folder of the world: one for each lexicon, and a list of their tags. */
    static Map<String, String> compile() {
        Map<String, String> files = new TreeMap<>();
        files.put("words/tags", String.join("\n", tags()) + "\n");
        for (String tag : tags()) {
            files.put("words/" + tag + ".lexicon", LexiconFormat.write(lexicon(tag)));
        }
        return files;
    }

    /** The lexicon of {@code tag}. */
    static Lexicon lexicon(String tag) {
        WordFile file = WordFile.read(tag);
        String language = Locale.forLanguageTag(tag).getLanguage();
        Latin latin = Latin.of(file.settings().getOrDefault("latin", ""));
        List<WordFile.Name> last = limited(file.names("last"));
        List<WordFile.Name> ofWomen = WomensLastNames.of(language, last);
        List<WordFile.Name> ofMen = without(file.texts("last names of women only"), last);
        NameList mensLastNames = list(ofMen, latin, true);
        return new Lexicon(
                tag,
                list(limited(file.names("women")), latin, false),
                list(limited(file.names("men")), latin, false),
                ofWomen.equals(ofMen) ? mensLastNames : list(ofWomen, latin, true),
                mensLastNames,
                WordList.of(StreetNames.of(file)));
    }

    private static List<WordFile.Name> limited(List<WordFile.Name> names) {
        return names.subList(0, Math.min(names.size(), MAX_NAMES));
    }

    private static List<WordFile.Name> without(List<String> texts, List<WordFile.Name> names) {
        return names.stream().filter(name -> !texts.contains(name.text())).toList();
    }

    private static NameList list(List<WordFile.Name> names, Latin latin, boolean areLast) {
        List<String> texts = names.stream().map(WordFile.Name::text).toList();
        List<String> spellings = names.stream()
                .map(name -> name.latin().isEmpty() ? latin.spelling(name.text(), areLast) : name.latin())
                .toList();
        return spellings.equals(texts) ? NameList.of(texts) : NameList.of(texts, spellings);
    }
}
