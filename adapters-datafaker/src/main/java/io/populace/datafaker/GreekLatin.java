package io.populace.datafaker;

import java.text.Normalizer;
import java.util.Locale;

/** Greek in Latin letters by ISO 843 type 2, the transcription of ELOT 743 and of Greek passports, without accents. */
final class GreekLatin {

    private static final String VOICELESS = "θκξπστφχψς";

    private static final LetterTable LETTERS = LetterTable.of("el");

    private GreekLatin() {}

    static String spelling(String name) {
        // A diaeresis keeps two vowels apart: αϋ is ay, αυ is av or af.
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("\u0301", "");
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
            char second = i + 2 < letters.length() ? letters.charAt(i + 2) : ' ';
            boolean isWordStart = i == 0 || letters.charAt(i - 1) == ' ' || letters.charAt(i - 1) == '-';
            boolean apart = second == '\u0308';
            if (c == 'ο' && next == 'υ' && !apart) {
                latin.append("ou");
                i++;
            } else if ((c == 'α' || c == 'ε' || c == 'η') && next == 'υ' && !apart) {
                boolean isVoiceless = second == ' ' || VOICELESS.indexOf(second) >= 0;
                latin.append(LETTERS.spelling(String.valueOf(c))).append(isVoiceless ? 'f' : 'v');
                i++;
            } else if (c == 'γ' && (next == 'γ' || next == 'ξ' || next == 'χ')) {
                latin.append('n');
            } else if (c == 'μ' && next == 'π' && (isWordStart || second == ' ')) {
                latin.append('b');
                i++;
            } else if (c != '\u0308') {
                latin.append(LETTERS.spelling(String.valueOf(c)));
            }
        }
        return latin.toString();
    }
}
