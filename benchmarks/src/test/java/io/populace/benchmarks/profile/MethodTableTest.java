package io.populace.benchmarks.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.benchmarks.profile.MethodTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodTableTest {

    private final MethodTable table = new MethodTable();

    @Test
    void countsTheInnermostMethodAsRunningAndAllOthersAsWaiting() {
        table.add(List.of("mix", "draw", "main"));
        table.add(List.of("draw", "main"));
        table.add(List.of("encode", "main"));

        assertEquals(
                List.of(new Row("main", 0, 3), new Row("draw", 1, 2), new Row("encode", 1, 1), new Row("mix", 1, 1)),
                table.rows());
        assertEquals(3, table.samples());
    }

    @Test
    void countsRecursionOnce() {
        table.add(List.of("match", "group", "match", "group", "match", "main"));
        table.add(List.of("group", "match", "group", "match", "main"));

        assertEquals(List.of(new Row("group", 1, 2), new Row("match", 1, 2), new Row("main", 0, 2)), table.rows());
    }

    @Test
    void ordersEqualTimesByOwnTimeAndThenByName() {
        table.add(List.of("b", "d", "main"));
        table.add(List.of("a", "c", "main"));

        assertEquals(
                List.of("main", "a", "b", "c", "d"),
                table.rows().stream().map(Row::method).toList());
    }

    @Test
    void passesOverASampleWithoutAStack() {
        table.add(List.of());

        assertEquals(0, table.samples());
        assertEquals(List.of(), table.rows());
    }
}
