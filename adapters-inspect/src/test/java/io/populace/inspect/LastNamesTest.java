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
            RU, Сова,          both
            RU, Калина,        both
            RU, Левин,         both
            BG, Димитрова,     female
            BG, Стоянов,       male
            BY, Захараў,       male
            BY, Захарава,      female
            BY, Галава,        both
            MK, Петковска,     female
            MK, Петковски,     male
            AZ, Nəsirova,      female
            AZ, Əliyeva,       female
            AZ, Əhmədov,       male
            CZ, Nováková,      female
            CZ, Novotná,       female
            CZ, Černý,         male
            CZ, Novák,         both
            SK, Kováčová,      female
            PL, Kowalska,      female
            PL, Kowalski,      male
            PL, Zawadzka,      female
            PL, Laska,         both
            PL, Szyszka,       both
            PL, Nowak,         both
            LT, Kazlauskienė,  female
            LT, Kazlauskaitė,  female
            LT, Kazlauskas,    male
            LT, Lewis,         both
            LV, Bērziņš,       male
            LV, Kross,         both
            IS, Jónsdóttir,    female
            IS, Jónsson,       male
            IS, Hanson,        both
            GR, Παπαδόπουλος,  male
            GR, Παπαδοπούλου,  female
            GR, Θεοχάρους,     both
            CY, Αχιλλέως,      both
            CY, Λεωνίδου,      both
            GR, Παππά,         both
            US, Kowalski,      both
            """)
    void tellWomenAndMenByTheirEnd(String country, String name, String gender) {
        assertEquals(verdict(gender, "female"), LastNames.judge(name, "female", country));
        assertEquals(verdict(gender, "male"), LastNames.judge(name, "male", country));
    }

    private static Verdict verdict(String gender, String judged) {
        return gender.equals("both") ? Verdict.NOT_JUDGED : Verdict.of(gender.equals(judged));
    }
}
