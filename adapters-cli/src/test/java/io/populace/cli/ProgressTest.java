package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(screen, false, StandardCharsets.UTF_8);
    private long now;

    @Test
    void showsALineAtOnceAndClearsItAtTheEnd() {
        try (Progress progress = progress(5_000)) {
            assertEquals(List.of("0 of 5,000 users (0%)"), lines());
            progress.add(5_000);
        }
        String line = "0 of 5,000 users (0%)";
        assertEquals("\r" + line + " ".repeat(76 - line.length()) + "\r" + " ".repeat(79) + "\r", text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10000000  | 4500000 |     2000 | 4,500,000 of 10,000,000 users (45%), 2,250,000/s, 0:00:02 left
            10000000  | 9999999 |     2000 | 9,999,999 of 10,000,000 users (99%), 5,000,000/s, 0:00:00 left
            10000000  | 10000000 |    2000 | 10,000,000 of 10,000,000 users (100%), 5,000,000/s, 0:00:00 left
            100000000 | 1000    |     1000 | 1,000 of 100,000,000 users (0%), 1,000/s, 27:46:39 left
            1000      | 0       |     9000 | 0 of 1,000 users (0%)
            """)
    void showsUsersPercentageSpeedAndTimeLeft(long users, int done, long millis, String line) {
        try (Progress progress = progress(users)) {
            now += TimeUnit.MILLISECONDS.toNanos(millis);
            progress.add(done);
            assertEquals(line, lines().get(1));
        }
    }

    @Test
    void showsAtMostFourLinesPerSecond() {
        try (Progress progress = progress(1_000_000)) {
            for (int millis = 1; millis <= 1_000; millis++) {
                now += TimeUnit.MILLISECONDS.toNanos(1);
                progress.add(256);
            }
            assertEquals(5, lines().size(), "the first line and four");
            assertTrue(lines().get(4).startsWith("256,000 of "), lines()::toString);
        }
    }

    @Test
    void keepsLinesShorterThanTheTerminal() {
        try (Progress progress = progress(Long.MAX_VALUE)) {
            now += Progress.NANOS_BETWEEN_LINES;
            progress.add(1);
        }
        assertEquals(
                List.of(76, 76, 79),
                Stream.of(text().split("\r", -1))
                        .filter(line -> !line.isEmpty())
                        .map(String::length)
                        .toList());
    }

    @Test
    void showsNothingAfterItIsClosed() {
        Progress progress = progress(1_000);
        progress.close();
        String closed = text();
        now += Progress.NANOS_BETWEEN_LINES;
        progress.add(1);
        progress.close();

        assertEquals(closed, text());
    }

    private Progress progress(long users) {
        return Progress.ofUsers(terminal, users, () -> now);
    }

    private String text() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    /** The lines drawn so far, without the padding. */
    private List<String> lines() {
        return Stream.of(text().split("\r", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
