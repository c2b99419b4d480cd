package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DE, Emma,    female, KEPT
            DE, Emma,    male,   BROKEN
            DE, Nobody,  male,   NOT_JUDGED
            IT, Andrea,  female, NOT_JUDGED
            GB, Charlie, female, NOT_JUDGED
            ZA, Lethabo, male,   NOT_JUDGED
            DE, Pedro,   female, NOT_JUDGED
            XX, Emma,    male,   NOT_JUDGED
            AE, مريم,    male,   BROKEN
            AE, مريم,    female, KEPT
            JP, Aoi,     male,   NOT_JUDGED
            """)
    void areJudgedByTheListsOfTheCountry(String country, String name, String gender, Verdict verdict) {
        assertEquals(verdict, FirstNames.judge(name, gender, country));
    }
}
