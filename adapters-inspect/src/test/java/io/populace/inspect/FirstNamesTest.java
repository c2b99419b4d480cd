package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            IT, Andrea,  male,   KEPT
            IT, Andrea,  female, BROKEN
            DE, Emma,    female, KEPT
            DE, Emma,    male,   BROKEN
            DE, Nobody,  male,   NOT_JUDGED
            ZA, Lethabo, male,   NOT_JUDGED
            XX, Emma,    male,   NOT_JUDGED
            AE, مريم,    female, KEPT
            AE, Maryam,  female, KEPT
            """)
    void areJudgedByTheListsOfTheCountry(String country, String name, String gender, Verdict verdict) {
        assertEquals(verdict, FirstNames.judge(name, gender, country));
    }
}
