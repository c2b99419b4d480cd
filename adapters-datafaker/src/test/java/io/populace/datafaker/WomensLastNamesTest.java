package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WomensLastNamesTest {

    @ParameterizedTest
    @CsvSource({
        "ru, 0, Достоевский, Достоевская",
        "ru, 0, Шевченко, Шевченко",
        "pl, 0, Zawadzki, Zawadzka",
        "pl, 0, Nowak, Nowak",
        "cs, 0, Staněk, Staňková",
        "cs, 0, Švec, Švecová",
        "cs, 0, Němec, Němcová",
        "sk, 0, Nagy, Nagyová",
        "lv, 0, Jansons, Jansone",
        "lv, 0, Muižnieks, Muižniece",
        "lv, 0, Balodis, Balode",
        "lt, 0, Stankevičius, Stankevičienė",
        "lt, 1, Stankevičius, Stankevičiūtė",
        "is, 0, Bjarnason, Bjarnadóttir",
        "az, 0, Quliyev, Quliyeva",
        "et, 0, Ivanov, Ivanova",
        "et, 0, Nikitin, Nikitina",
        "et, 0, Hein, Hein",
        "et, 0, Tamm, Tamm",
        "ro, 0, Popov, Popova",
        "el, 0, Παπαδόπουλος, Παπαδοπούλου",
        "de, 0, Müller, Müller"
    })
    void agreeWithGender(String language, int rank, String ofMan, String ofWoman) {
        assertEquals(ofWoman, WomensLastNames.of(language, rank, ofMan));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, ru, male_last_name, female_last_name",
        "bg, bg, male_last_name, female_last_name",
        "be, be, male_last_name, female_last_name",
        "cs, cs-CZ, male_last_name, female_last_name",
        "el, el-GR, male_last_name, female_last_name",
        "sk, sk, man_last_name, woman_last_name"
    })
    void haveTheFormsOfDatafaker(String tag, String datafaker, String ofMen, String ofWomen) {
        DatafakerWords words = DatafakerWords.of(datafaker);
        Set<String> men = new HashSet<>(words.names(ofMen));
        Set<String> women = new HashSet<>(words.names(ofWomen));
        List<String> known = Words.of(
                        LexiconCompiler.lexicon(tag).mensLastNames().texts())
                .stream()
                .filter(men::contains)
                .toList();
        assertTrue(known.size() >= 20, () -> "" + known);
        long agreed = known.stream()
                .filter(name -> women.contains(WomensLastNames.of(tag, 0, name)))
                .count();
        // Datafaker lacks the women of a few men.
        assertTrue(agreed >= 0.95 * known.size(), () -> agreed + " of " + known);
    }
}
