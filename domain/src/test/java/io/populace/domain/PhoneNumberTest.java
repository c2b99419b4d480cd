package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+12", "+10", "+99", "+4955123456789", "+123456789012345"})
    void accepts2To15Digits(String text) {
        assertEquals(text, new PhoneNumber(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "+1",
                "12",
                "123",
                "+012",
                "0049551",
                "+1234567890123456",
                "+49 551",
                "+49-551",
                "++49551",
                "+49551a",
                "+٤٩"
            })
    void refusesTextThatIsNotE164(String text) {
        assertRefused("phone_number must be + and 2 to 15 digits (E.164): " + text, () -> new PhoneNumber(text));
    }
}
