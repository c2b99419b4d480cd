package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            RU, Иванова,       female
            RU, Иванов,        male
            RU, Достоевская,   female
            RU, Достоевский,   male
            RU, Ivanova,       female
            RU, Шевченко,      both
            BG, Димитрова,     female
            BG, Стоянов,       male
            BY, Захараў,       male
            BY, Захарава,      female
            MK, Петковска,     female
            MK, Петковски,     male
            CZ, Nováková,      female
            CZ, Černý,         both
            CZ, Pražský,       male
            CZ, Novák,         both
            SK, Kováčová,      female
            PL, Kowalska,      female
            PL, Kowalski,      male
            PL, Nowak,         both
            LT, Kazlauskienė,  female
            LT, Kazlauskaitė,  female
            LT, Kazlauskas,    male
            LV, Bērziņš,       male
            LV, Bērziņa,       both
            IS, Jónsdóttir,    female
            IS, Jónsson,       male
            GR, Παπαδόπουλος,  male
            GR, Θεοχάρους,     both
            GR, Παππά,         both
            US, Kowalski,      both
            """)
    void tellWomenAndMenByTheirEnd(String country, String name, String gender) {
        assertEquals(verdict(gender, Genders.FEMALE), LastNames.judge(name, Genders.FEMALE, country));
        assertEquals(verdict(gender, Genders.MALE), LastNames.judge(name, Genders.MALE, country));
    }

    private static Verdict verdict(String gender, String judged) {
        return gender.equals("both") ? Verdict.NOT_JUDGED : Verdict.of(gender.equals(judged));
    }
}
