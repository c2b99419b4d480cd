package io.populace.generation.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DrawNumberTest {

    @Test
    void keepsItsFrozenNumbers() {
        Map<String, Integer> frozen = new LinkedHashMap<>();
        frozen.put("USER_ID_HIGH", 1);
        frozen.put("USER_ID_LOW", 2);
        frozen.put("COUNTRY", 3);
        frozen.put("CITY", 4);
        frozen.put("FIRST_NAME", 5);
        frozen.put("LAST_NAME", 6);
        frozen.put("AGE", 7);
        frozen.put("STREET", 8);
        frozen.put("HOUSE_NUMBER", 9);
        frozen.put("POSTAL_DISTRICT", 10);
        frozen.put("POST_CODE", 11);
        frozen.put("PHONE_FIRST_DIGIT", 12);
        frozen.put("PHONE_DIGITS", 13);
        frozen.put("USER_NAME", 14);
        frozen.put("EMAIL_ADDRESS", 15);
        frozen.put("IPV4", 16);
        frozen.put("IPV6_PREFIX", 17);
        frozen.put("IPV6_INTERFACE", 18);
        frozen.put("MAC", 19);
        frozen.put("UUID_HIGH", 20);
        frozen.put("UUID_LOW", 21);
        frozen.put("SYSTEM_TRIPLET", 22);
        frozen.put("GENDER", 23);
        frozen.put("BIRTH_DATE", 24);
        frozen.put("REGISTERED_AT", 25);
        frozen.put("DISTANCE_FROM_CENTRE", 26);
        frozen.put("DIRECTION_FROM_CENTRE", 27);
        frozen.put("MOBILE_FIRST_DIGIT", 28);
        frozen.put("MOBILE_DIGITS", 29);

        assertEquals(
                frozen,
                Arrays.stream(DrawNumber.values()).collect(Collectors.toMap(DrawNumber::name, DrawNumber::number)));
    }

    @Test
    void hasNoDuplicateNumber() {
        assertEquals(
                DrawNumber.values().length,
                Arrays.stream(DrawNumber.values())
                        .map(DrawNumber::number)
                        .distinct()
                        .count());
    }

    @Test
    void hasTheOffsetOfItsNumberInTheStream() {
        for (DrawNumber field : DrawNumber.values()) {
            assertEquals(field.number() * KeyedRandom.GOLDEN_GAMMA, field.offset(), field::name);
        }
    }
}
