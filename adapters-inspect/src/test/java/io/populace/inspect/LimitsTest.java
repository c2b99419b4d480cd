package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory is bounded for any file. A record above a limit is broken; the others are checked. */
class LimitsTest {

    private static final String GOOD = Users.lines().get(0);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            levels of long keys | a key must have at most 1,000 characters
            levels              | objects and arrays must be nested at most 100 deep
            arrays              | objects and arrays must be nested at most 100 deep
            keys                | a record must have at most 1,000,000 characters
            lines               | a record must have at most 1,000,000 characters
            blanks              | a record must have at most 1,000,000 characters
            text of a user      | a text must have at most 100,000 characters
            number              | a number must have at most 1,000 characters
            age                 | a number must have at most 1,000 characters
            """)
    void breakOneRecordAndCheckTheNext(String kind, String problem) throws IOException {
        JsonNode report =
                Users.report(GOOD + "\n" + record(kind) + "\n" + Users.lines().get(1) + "\n");
        JsonNode json = Users.rule(report, "json");
        assertEquals(1, json.get("broken").asLong());
        assertEquals(problem, json.at("/examples/0/value").asText());
        assertEquals(2, Users.rule(report, "structure").get("kept").asLong());
    }

    private static String record(String kind) {
        String key = "k".repeat(20_000);
        return switch (kind) {
            case "levels of long keys" -> with("{\"" + key + "\":", 300, "}");
            case "levels" -> with("{\"k\":", 900, "}");
            case "arrays" -> with("[", 100_000, "]");
            case "keys" ->
                with(
                        IntStream.range(0, 200_000)
                                .mapToObj(i -> "\"k" + i + "\":1")
                                .collect(Collectors.joining(",", "{", ",\"x\":")),
                        1,
                        "}");
            case "lines" -> with("{\n" + "\"k\":1,\n".repeat(200_000) + "\"x\":", 1, "}");
            case "blanks" -> with(" ".repeat(2_000_000), 1, "");
            case "text of a user" -> GOOD.replace("Alene", "\ufdfa".repeat(200_000));
            case "number" -> GOOD.replace("\"age\"", "\"x\":" + "9".repeat(20_000) + ",\"age\"");
            case "age" -> GOOD.replace("\"age\":61", "\"age\":" + "9".repeat(20_000));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String with(String open, int levels, String close) {
        return GOOD.replace("\"age\"", "\"x\":" + open.repeat(levels) + "1" + close.repeat(levels) + ",\"age\"");
    }

    @Test
    void acceptARecordJustWithinThem() throws IOException {
        String record = GOOD.replace(
                "\"age\"",
                "\"" + "k".repeat(900) + "\":\"" + "x".repeat(900_000) + "\",\"n\":" + "9".repeat(1_000) + ",\"x\":"
                        + "{\"k\":".repeat(98) + "1" + "}".repeat(98) + ",\"age\"");
        assertEquals(0, Users.rule(Users.report(record), "json").get("broken").asLong());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_001, 90_000})
    void doNotCheckNamesThatAreTooLong(int length) throws IOException {
        String name = "\ufdfa".repeat(length - 1) + "a";
        JsonNode report = Users.report(GOOD.replace("Alene", name));
        assertEquals(
                1, Users.rule(report, "user_name_of_name").get("not_judged").asLong());
        assertEquals(List.of(), Users.rules(report, "broken"));
    }

    @Test
    void allocateLittleForLongNames() throws IOException {
        byte[] user = (GOOD.replace("Alene", "\ufdfa".repeat(90_000)) + "\n").getBytes(StandardCharsets.UTF_8);
        long perUser = allocated(() -> repeated(user, 20)) / 20;
        assertTrue(perUser < 4_000_000, perUser + " bytes a user");
    }

    @Test
    void allocateNoMoreForALineOfAnyLength() throws IOException {
        byte[] piece = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        long one = allocated(() -> repeated(piece, 1));
        long hundred = allocated(() -> repeated(piece, 100));
        assertTrue(hundred < one + 1_000_000, one + " and " + hundred + " bytes");
    }

    private interface Input {
        InputStream open();
    }

    private static InputStream repeated(byte[] bytes, int times) {
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(times, bytes).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
    }

    private static long allocated(Input input) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Inspection inspection = new Inspection(FactsCatalog.load());
        InputStream in = input.open();
        long before = threads.getCurrentThreadAllocatedBytes();
        inspection.add("users", in);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
