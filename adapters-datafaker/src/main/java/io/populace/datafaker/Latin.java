package io.populace.datafaker;

import com.ibm.icu.text.Transliterator;

/**
 * How a language is spelled in Latin letters. Each has a standard of its own, most of them that of its passports.
 *
 * <ul>
 *   <li>{@code ru}, {@code be}, {@code mk}: ICAO Doc 9303, part 3, section 6 B, with its exceptions for each language
 *   <li>{@code uk}: Resolution 55 of the Cabinet of Ministers of Ukraine, 2010
 *   <li>{@code bg}: Streamlined System, in the Transliteration Act of 2009
 *   <li>{@code el}: ISO 843 type 2, as ELOT 743, with its digraphs
 *   <li>{@code ka}: national system of 2002
 *   <li>{@code hy}: BGN/PCGN 1981 without apostrophes
 *   <li>{@code zh}: Hanyu Pinyin by CLDR, surnames with their own readings, without tone marks, ü as yu (GB/T 28039-2011)
 *   <li>{@code ko}: Revised Romanization of 2000, syllable by syllable as for given names
 * </ul>
 */
interface Latin {

    /**
     * The Latin spelling of a name.
     *
     * @param isLast whether it is a last name
     */
    String spelling(String name, boolean isLast);

    /** The spelling of a language, such as {@code ru}; names stay as they are for an empty one. */
    static Latin of(String language) {
        return switch (language) {
            case "" -> (name, isLast) -> name;
            case "zh" -> Latin::pinyin;
            case "ko" -> (name, isLast) -> Hangul.romanized(name);
            case "el" -> (name, isLast) -> capitalized(GreekLatin.spelling(name));
            default -> (name, isLast) -> capitalized(LetterTable.of(language).spelling(name));
        };
    }

    private static String pinyin(String name, boolean isLast) {
        String id = isLast ? "Han-Latin/Names" : "Han-Latin";
        String marked = Transliterator.getInstance(id).transliterate(name);
        String plain =
                Transliterator.getInstance("NFD; [:Mn:] Remove; NFC").transliterate(marked.replaceAll("[üǖǘǚǜ]", "yu"));
        return capitalized(plain.replace(" ", ""));
    }

    /** With a capital at the start of each word, and nowhere else. */
    static String capitalized(String text) {
        StringBuilder capitalized = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitalized.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = c == ' ' || c == '-';
        }
        return capitalized.toString();
    }
}
