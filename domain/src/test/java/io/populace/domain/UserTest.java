package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserTest {

    private static User user(UUID id, String firstName, String lastName, int age) {
        return new User(
                id,
                new UserName("anna0001"),
                firstName,
                lastName,
                age,
                Samples.ADDRESS,
                new EmailAddress("anna0001@example.org"),
                new PhoneNumber("+4955123456789"),
                Samples.DEVICE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 149, 150})
    void acceptsAnyAgeUpToTheOldest(int age) {
        assertEquals(age, user(Samples.VERSION_4, "Anna", "Groß", age).age());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 151, 1984, Integer.MAX_VALUE})
    void refusesAnAgeOutOfRange(int age) {
        assertRefused("age must be 0 to 150: " + age, () -> user(Samples.VERSION_4, "Anna", "Groß", age));
    }

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-4000-8000-000000000000",
        "ffffffff-ffff-4fff-bfff-ffffffffffff",
        "12345678-9abc-4def-9012-3456789abcde",
    })
    void acceptsAnIdOfVersion4(UUID id) {
        assertEquals(id, user(id, "Anna", "Groß", 30).userId());
    }

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000",
        "00000000-0000-1000-8000-000000000000",
        "00000000-0000-5000-8000-000000000000",
        "00000000-0000-4000-7000-000000000000",
        "00000000-0000-4000-c000-000000000000",
    })
    void refusesAnIdOfAnyOtherVersionOrVariant(UUID id) {
        assertRefused("user_id must be a UUID of version 4 and variant 2: " + id, () -> user(id, "Anna", "Groß", 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "van 't Hoff", "O'Neil", "Śmigły-Rydz", "李"})
    void acceptsNamesOfAnyLanguage(String name) {
        User user = user(Samples.VERSION_4, name, name, 30);
        assertEquals(name, user.firstName());
        assertEquals(name, user.lastName());
    }

    @ParameterizedTest
    @CsvSource({"' ', ' '", "' Anna', ' Anna'", "'Anna ', 'Anna '", "'\u2003Anna', '\u2003Anna'"})
    void refusesNamesWithOuterWhiteSpace(String name, String shown) {
        assertRefused(
                "first_name must not begin or end with white space: " + shown,
                () -> user(Samples.VERSION_4, name, "Groß", 30));
        assertRefused(
                "last_name must not begin or end with white space: " + shown,
                () -> user(Samples.VERSION_4, "Anna", name, 30));
    }

    @Test
    void refusesEmptyNames() {
        assertRefused("first_name must not be empty", () -> user(Samples.VERSION_4, "", "Groß", 30));
        assertRefused("last_name must not be empty", () -> user(Samples.VERSION_4, "Anna", "", 30));
    }

    @Test
    void keepsEachValueInItsPlace() {
        User user = user(Samples.VERSION_4, "Anna", "Groß", 30);
        assertEquals("anna0001", user.userName().text());
        assertEquals("Anna", user.firstName());
        assertEquals("Groß", user.lastName());
        assertEquals(Samples.ADDRESS, user.address());
        assertEquals("anna0001@example.org", user.emailAddress().text());
        assertEquals("+4955123456789", user.phoneNumber().text());
        assertEquals(Samples.DEVICE, user.device());
    }
}
