package io.populace.datafaker;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Last names that agree with gender: the name of a woman made from that of a man.
 *
 * <p>Each language has endings and what becomes of them; the first that fits is taken, and a name with none of them stays as
 * it is. The endings are those that admit no doubt; names with others are in the lists of both.
 */
final class WomensLastNames {

    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry(
                    "ru",
                    List.of(
                            "ский ская",
                            "цкий цкая",
                            "ый ая",
                            "ой ая",
                            "ов ова",
                            "ев ева",
                            "ёв ёва",
                            "ин ина",
                            "ын ына")),
            Map.entry(
                    "be", List.of("скі ская", "цкі цкая", "оў ова", "аў ава", "еў ева", "ёў ёва", "ін іна", "ын ына")),
            Map.entry(
                    "uk",
                    List.of(
                            "ський ська",
                            "цький цька",
                            "зький зька",
                            "ий а",
                            "ов ова",
                            "ев ева",
                            "єв єва",
                            "ін іна",
                            "їн їна")),
            Map.entry("bg", List.of("ски ска", "ов ова", "ев ева", "ин ина")),
            Map.entry("mk", List.of("ски ска", "ов ова", "ев ева", "ин ина")),
            Map.entry("pl", List.of("ski ska", "cki cka", "dzki dzka")),
            Map.entry("az", List.of("ov ova", "ev eva")),
            Map.entry("et", List.of("ov ova", "ev eva", "Hein Hein", "in ina")),
            Map.entry("ro", List.of("ov ova", "ev eva")),
            Map.entry(
                    "cs",
                    List.of(
                            "ský ská",
                            "cký cká",
                            "ý á",
                            "í í",
                            "ů ů",
                            "něk ňková",
                            "těk ťková",
                            "děk ďková",
                            "ek ková",
                            "Kadlec Kadlecová",
                            "Švec Švecová",
                            "ec cová",
                            "a ová",
                            "o ová",
                            " ová")),
            Map.entry(
                    "sk",
                    List.of(
                            "ský ská",
                            "cký cká",
                            "ý á",
                            "í í",
                            "Hudec Hudecová",
                            "Švec Švecová",
                            "ec cová",
                            "ek ková",
                            "a ová",
                            "o ová",
                            " ová")),
            Map.entry("lv", List.of("sons sone", "nieks niece", "ņš ņa", "š a", "tis te", "is e", "us us", "s a")),
            Map.entry("is", List.of("son dóttir")),
            Map.entry("el", List.of("όπουλος οπούλου", "ης η", "ής ή", "ας α", "άς ά", "ός ού", "ος ου")));

    /** Wives and daughters by endings, in Lithuanian. */
    private static final List<String> LITHUANIAN =
            List.of("ius ienė iūtė", "us ienė utė", "as ienė aitė", "ys ienė ytė", "is ienė ytė", "a ienė aitė");

    private WomensLastNames() {}

    /** The last names of women in a language, made from {@code names} of both. */
    static List<WordFile.Name> of(String language, List<WordFile.Name> names) {
        return IntStream.range(0, names.size())
                .mapToObj(rank -> of(language, rank, names.get(rank)))
                .toList();
    }

    /** A name that has a form for women has no Latin spelling of its own. */
    private static WordFile.Name of(String language, int rank, WordFile.Name name) {
        String ofWoman = of(language, rank, name.text());
        return ofWoman.equals(name.text()) ? name : new WordFile.Name(ofWoman, "");
    }

    /**
     * The form of a last name for women.
     *
     * @param rank every other name gets the form of a daughter in Lithuanian, and that of a wife otherwise
     */
    static String of(String language, int rank, String name) {
        if (language.equals("lt")) {
            return withEnding(name, LITHUANIAN, 1 + rank % 2);
        }
        return withEnding(name, ENDINGS.getOrDefault(language, List.of()), 1);
    }

    private static String withEnding(String name, List<String> endings, int form) {
        for (String ending : endings) {
            String[] forms = ending.split(" ", -1);
            if (name.endsWith(forms[0])) {
                return name.substring(0, name.length() - forms[0].length()) + forms[form];
            }
        }
        return name;
    }
}
