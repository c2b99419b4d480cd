package io.populace.generation.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times against {@code java.time}, decimals against {@link BigDecimal}. */
class DateTextTest {

    private static final int FIRST_DAY = (int) LocalDate.of(1, 1, 1).toEpochDay();
    private static final int LAST_DAY = (int) LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long SECONDS_IN_DAY = 86_400;

    private static final DateTimeFormatter BARE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Test
    void writesEveryDayOfFourDigitYears() {
        LocalDate date = LocalDate.ofEpochDay(FIRST_DAY);
        Utf8Buffer out = new Utf8Buffer(0);
        for (int day = FIRST_DAY; day <= LAST_DAY; day++) {
            out.clear();
            DateText.putDate(day, out);
            assertEquals(date.toString(), text(out));
            date = date.plusDays(1);
        }
    }

    @Test
    void writesEverySecondOfADayBeforeAndAfter1970() {
        for (long day : new long[] {-1, 0, 20_000}) {
            for (long second = day * SECONDS_IN_DAY; second < (day + 1) * SECONDS_IN_DAY; second++) {
                assertSecond(second);
            }
        }
    }

    @Test
    void writesSecondsOfFourDigitYears() {
        SplittableRandom random = new SplittableRandom(1);
        assertSecond(FIRST_DAY * SECONDS_IN_DAY);
        assertSecond((LAST_DAY + 1) * SECONDS_IN_DAY - 1);
        for (int i = 0; i < 100_000; i++) {
            assertSecond(random.nextLong(FIRST_DAY * SECONDS_IN_DAY, (LAST_DAY + 1) * SECONDS_IN_DAY));
        }
    }

    private static void assertSecond(long second) {
        Instant instant = Instant.ofEpochSecond(second);
        String expected = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
        assertEquals(expected, written(out -> DateText.putTimestamp(second, out)));
        assertEquals(
                BARE.format(instant.atOffset(ZoneOffset.UTC)), written(out -> DateText.putBareTimestamp(second, out)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 99_999, -99_999, 100_000, -100_000, -3_386_785, 18_000_000, -18_000_000, 99_999_999})
    void writesFiveDecimals(int hundredThousandths) {
        assertDecimal(hundredThousandths);
    }

    @Test
    void writesAnyCoordinate() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 100_000; i++) {
            assertDecimal(random.nextInt(-18_000_000, 18_000_001));
        }
    }

    private static void assertDecimal(int hundredThousandths) {
        assertEquals(
                BigDecimal.valueOf(hundredThousandths, 5).toPlainString(),
                written(out -> DateText.putDecimal(hundredThousandths, out)));
    }

    private static String written(Consumer<Utf8Buffer> writer) {
        Utf8Buffer out = new Utf8Buffer(0);
        writer.accept(out);
        return text(out);
    }

    private static String text(Utf8Buffer out) {
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
