package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries leave to the source, by their plans. */
class PushDownTest {

    private static final String LAST = "9223372036854775806";

    @Test
    void readsNoColumnThatIsNotAskedFor() {
        Dataset<Row> query = Session.users(Map.of("count", "3")).select("user_id", "address.city");

        assertScan("[0, 3) struct<user_id:string,address:struct<city:string>>", query);
        assertEquals("[c5a57e81-72f0-49d2-a1b3-e514f002fd8b,Liverpool]", String.valueOf(query.first()));
    }

    @Test
    void countsWithoutDrawing() {
        Dataset<Row> query = Session.users(Map.of("count", "9223372036854775807"))
                .selectExpr("count(*)", "count(age)", "count(1) + 0");

        assertFalse(Session.plan(query).contains("BatchScan"), Session.plan(query));
        assertEquals("[9223372036854775807,9223372036854775807,9223372036854775807]", String.valueOf(query.first()));
    }

    @Test
    void countsGroupsAndDistinctValuesByTheirValues() {
        Dataset<Row> users = Session.users(Map.of("count", "100"));

        assertEquals(
                100L,
                users.groupBy("age").count().selectExpr("sum(count)").first().getLong(0));
        assertTrue(users.selectExpr("count(DISTINCT age)").first().getLong(0) < 100);
    }

    @Test
    void leavesLimitAndOffsetToTheSource() {
        Dataset<Row> users = Session.users(Map.of("start", "10", "count", "1G", "fields", "index"));

        assertScan("[10, 15) struct<index:bigint>", users.limit(5));
        assertScan("[1000000005, 1000000010) struct<index:bigint>", users.offset(999_999_995));
        assertScan("[13, 18) struct<index:bigint>", users.offset(3).limit(5));
        assertScan("[13, 15) struct<index:bigint>", users.limit(5).offset(3));
        assertEquals(List.of(13L, 14L), indices(users.limit(5).offset(3)));
        assertEquals(List.of(), indices(users.offset(3).limit(5).offset(9)));
        assertEquals(
                "[1000000000]",
                String.valueOf(users.selectExpr("count(*)").limit(1).first()));
    }

    @ParameterizedTest
    @CsvSource({
        "i = 7, 7, 8",
        "i <=> 7, 7, 8",
        "7 = i, 7, 8",
        "i < 7, 0, 7",
        "7 > i, 0, 7",
        "i <= 7, 0, 8",
        "7 >= i, 0, 8",
        "i > 90, 91, 100",
        "90 < i, 91, 100",
        "i >= 90, 90, 100",
        "90 <= i, 90, 100",
        "i BETWEEN 20 AND 29, 20, 30",
        "i > 5 AND i < 9 AND i >= 7, 7, 9",
        "i = -1, 0, 0",
        "i < 0, 0, 0",
        "i > -1, 0, 100",
        "i >= -9223372036854775807, 0, 100",
        "i = 100, 100, 100",
        "i < 9223372036854775807, 0, 100",
        "i <= 9223372036854775807, 0, 100",
        "i = 9223372036854775807, 9223372036854775807, 9223372036854775807",
        "i > 9223372036854775807, 9223372036854775807, 9223372036854775807"
    })
    void leavesConditionsOnTheIndexToTheSource(String condition, long start, long end) {
        Dataset<Row> query =
                Session.users(Map.of("count", "100", "fields", "age,i=index")).filter(condition);

        assertScan("[" + start + ", " + end + ") struct<age:int,i:bigint>", query);
    }

    @Test
    void findsTheUsersThatFulfilAConditionOnTheIndex() {
        Dataset<Row> users = Session.users(Map.of("count", "100", "fields", "age,i=index"));

        assertEquals(List.of(7L, 8L), indices(users.filter("i > 6 AND 9 > i").select("i")));
        assertEquals(List.of(), indices(users.filter("i < 0").select("i")));
        assertEquals(List.of(), indices(users.filter("i > 9223372036854775806").select("i")));
    }

    @Test
    void leavesConditionsOnANestedIndexAndItsCountToTheSource() {
        Dataset<Row> users = Session.users(Map.of("count", "1G", "fields", "age,at.i=index"));

        assertScan(
                "[500, 1000000000) struct<age:int>", users.filter("at.i >= 500").select("age"));
        assertEquals(
                999_999_500L,
                users.filter("at.i >= 500").selectExpr("count(*)").first().getLong(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"age = 61", "index % 2 = 0", "index = age", "index <> 7", "index IN (3, 5)"})
    void leavesOtherConditionsToSpark(String condition) {
        Dataset<Row> users = Session.users(Map.of("count", "1000", "fields", "index,age"));

        String plan = Session.plan(users.filter(condition));
        assertTrue(plan.contains("Filter "), plan);
        assertEquals(
                users.collectAsList().stream()
                        .filter(row -> holds(condition, row.getLong(0), row.getInt(1)))
                        .count(),
                users.filter(condition).count());
    }

    private static boolean holds(String condition, long index, int age) {
        return switch (condition) {
            case "age = 61" -> age == 61;
            case "index % 2 = 0" -> index % 2 == 0;
            case "index = age" -> index == age;
            case "index <> 7" -> index != 7;
            default -> index == 3 || index == 5;
        };
    }

    @Test
    void findsTheLastUserByItsIndex() {
        Dataset<Row> users = Session.users(Map.of("count", "9223372036854775807", "fields", "index"));

        assertEquals(List.of(Long.parseLong(LAST)), indices(users.filter("index = " + LAST)));
    }

    @Test
    void saysHowManyRowsAndBytesItHas() {
        Dataset<Row> users = Session.users(Map.of("count", "1000"));
        String statistics =
                String.valueOf(users.queryExecution().optimizedPlan().stats().rowCount());

        assertEquals("Some(1000)", statistics);
        assertEquals(
                "17000000",
                String.valueOf(Session.users(Map.of("count", "50k"))
                        .queryExecution()
                        .optimizedPlan()
                        .stats()
                        .sizeInBytes()));
    }

    private static List<Long> indices(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(row -> row.getLong(0)).toList();
    }

    /** The plan is nothing but the scan, what it gives, and projections. */
    private static void assertScan(String users, Dataset<Row> query) {
        String plan = Session.plan(query);
        assertTrue(plan.contains("populace seed 42 users " + users), plan);
        assertFalse(plan.contains("Limit"), plan);
        assertFalse(plan.contains("Filter "), plan);
    }
}
