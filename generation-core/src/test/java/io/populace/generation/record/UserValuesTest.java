package io.populace.generation.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.User;
import io.populace.generation.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserValuesTest {

    private static final Population POPULATION = Population.seeded(42);

    @Test
    void makeTheUserThatTheyAreTakenFrom() {
        for (long index = 0; index < 500; index++) {
            User user = POPULATION.user(index);
            assertEquals(user, UserValues.toUser(field -> UserValues.value(user, field)));
            assertEquals(
                    user,
                    UserValues.toUser(field -> UserValues.parse(
                            field, UserValues.value(user, field).toString())));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USER_ID | C5A57E81-72F0-49D2-A1B3-E514F002FD8B | user_id must be a UUID in lower case: C5A57E81-72F0-49D2-A1B3-E514F002FD8B",
                "UUID | 1-2-3-4-5 | device.UUID must be a UUID in lower case: 1-2-3-4-5",
                "AGE | 151 | age must be 0 to 150: 151",
                "AGE | 99999999999 | age must be 0 to 150: 99999999999",
                "HOUSE_NUMBER | 0 | house_number must be 1 to 9999 with an optional letter: 0"
            })
    void refuseTextsThatTheFieldCannotHave(UserField field, String text, String message) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> UserValues.parse(field, text));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void haveNoFieldOutsideTheStandardRecord() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> UserValues.value(POPULATION.user(0), UserField.FULL_NAME));
        assertEquals("field must be in the standard record: full_name", refused.getMessage());
    }
}
