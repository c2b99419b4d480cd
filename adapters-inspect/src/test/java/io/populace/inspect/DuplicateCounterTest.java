package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateCounterTest {

    private static final int ENOUGH = 1 << 16;

    private int line;

    @Test
    void countsExactlyUpToTheLimit() {
        DuplicateCounter counter = new DuplicateCounter(Field.USER_NAME, "user_name", 100, ENOUGH);
        addUsers(counter, 0, 100);
        addUsers(counter, 10, 14);
        DuplicateResult result = counter.result();
        List<Example> examples = List.of(example(101, "user10"), example(102, "user11"), example(103, "user12"));
        assertEquals(new DuplicateResult("user_name", 104, 4, 0, true, false, examples), result);
    }

    @Test
    void countsByASketchAboveTheLimit() {
        DuplicateCounter counter = new DuplicateCounter(Field.USER_NAME, "user_name", 100, ENOUGH);
        addUsers(counter, 0, 5_000);
        assertEquals(new DuplicateResult("user_name", 5_000, 0, 0, false, true, List.of()), counter.result());
        addUsers(counter, 4_000, 4_001);
        addUsers(counter, 50, 51);
        List<Example> examples = List.of(example(5_001, "user4000"), example(5_002, "user50"));
        assertEquals(new DuplicateResult("user_name", 5_002, 2, 0, false, false, examples), counter.result());
    }

    @Test
    void switchesToTheSketchWithTheFirstValueAboveTheLimit() {
        DuplicateCounter counter = new DuplicateCounter(Field.USER_NAME, "user_name", 100, ENOUGH);
        addUsers(counter, 0, 100);
        addUsers(counter, 0, 100);
        assertTrue(counter.result().exact());
        addUsers(counter, 100, 101);
        assertFalse(counter.result().exact());
        assertEquals(100, counter.result().duplicates());
    }

    @Test
    void subtractsTheFalsePositivesOfAnOverfullSketch() {
        DuplicateCounter counter = new DuplicateCounter(Field.USER_NAME, "user_name", 100, 1 << 14);
        addUsers(counter, 0, 100_000);
        DuplicateResult result = counter.result();
        assertTrue(result.margin() > 100, result.toString());
        assertTrue(result.duplicates() <= result.margin(), result.toString());
        assertTrue(result.holds());
        assertEquals(List.of(), result.examples());
    }

    @Test
    void findsManyDuplicatesInAnOverfullSketch() {
        DuplicateCounter counter = new DuplicateCounter(Field.USER_NAME, "user_name", 100, 1 << 14);
        addUsers(counter, 0, 48_000);
        addUsers(counter, 0, 24_000);
        DuplicateResult result = counter.result();
        assertFalse(result.holds());
        // Duplicates that would have been false positives cannot be told apart from them.
        assertEquals(24_000, (double) result.duplicates(), 24_000 * 0.2);
        assertEquals(3, result.examples().size());
    }

    @Test
    void keepsCertainDuplicatesInAnOverfullSketch() {
        DuplicateCounter counter = new DuplicateCounter(Field.USER_NAME, "user_name", 100, 1 << 14);
        addUsers(counter, 0, 50);
        addUsers(counter, 7, 8);
        addUsers(counter, 50, 100_000);
        DuplicateResult result = counter.result();
        assertFalse(result.holds());
        assertEquals(example(51, "user7"), result.examples().get(0));
    }

    @Test
    void ignoresRecordsWithoutTheField() {
        DuplicateCounter counter = new DuplicateCounter(Field.EMAIL_ADDRESS, "user_name", 100, ENOUGH);
        addUsers(counter, 0, 3);
        assertEquals(0, counter.result().values());
        assertTrue(counter.result().holds());
    }

    private void addUsers(DuplicateCounter counter, int from, int to) {
        for (int i = from; i < to; i++) {
            line++;
            UserRecord record = new UserRecord(Shape.STANDARD, new Place("users", line, line, true));
            record.put(Field.USER_NAME, "user" + i, line);
            counter.add(record);
        }
    }

    private static Example example(long line, String value) {
        return new Example(new Place("users", line, line, true), value);
    }
}
