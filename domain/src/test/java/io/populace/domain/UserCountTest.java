package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserCountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "007, 7",
        "10000, 10000",
        "10_000, 10000",
        "1_2_3, 123",
        "10k, 10000",
        "10K, 10000",
        "5M, 5000000",
        "5m, 5000000",
        "1G, 1000000000",
        "2g, 2000000000",
        "1_0k, 10000",
        "1e6, 1000000",
        "1E6, 1000000",
        "1e+06, 1000000",
        "2.5e6, 2500000",
        "1.5M, 1500000",
        "0.5k, 500",
        "1_000e3, 1000000",
        "1.000e0, 1",
        "0e999999999, 0",
        "9.223372036854775807e18, 9223372036854775807",
        "9223372036854775807, 9223372036854775807",
        "9223372036G, 9223372036000000000"
    })
    void readsCounts(String text, long count) {
        assertEquals(new UserCount(count), UserCount.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5", "1.0", "1e-3", "1.2345k", "1.5e0", "1e", "e6", ".5M", "1.M", "1e3k", "1e1.5", "1_e3", "_1", "1_",
                "1__0", "k", "1kk", "1T", "1 k", " 1", "0x10", "+1", "--1", "٣", "1,000"
            })
    void refusesWhatIsNoCount(String text) {
        assertRefused(
                "must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: " + text,
                () -> UserCount.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "9223372037G",
                "99999999999999999999999",
                "1e19",
                "9.3e18",
                "1e400",
                "1e999999999",
                "1e99999999999999999999"
            })
    void refusesCountsBeyond63Bits(String text) {
        assertRefused("must be <= 9223372036854775807: " + text, () -> UserCount.parse(text));
    }

    @Test
    void refusesNumbersBelowZero() {
        assertRefused("must be >= 0: -5k", () -> UserCount.parse("-5k"));
        assertRefused("must be >= 0: -1", () -> new UserCount(-1));
    }

    @Test
    void showsThatATextIsEmpty() {
        assertRefused(
                "must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: (empty)",
                () -> UserCount.parse(""));
    }
}
