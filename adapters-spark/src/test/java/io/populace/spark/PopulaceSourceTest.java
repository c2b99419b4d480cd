package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.json.JsonEncoders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PopulaceSourceTest {

    private static final String WITH_INDEX = "index,user_id,user_name,first_name,last_name,age,address.house_number,"
            + "address.street_name,address.city,address.country,address.post_code,email_address,phone_number,"
            + "device.ipv4_address,device.ipv6_address,device.mac_address,device.UUID,device.system_triplet";

    @Test
    void hasTheSchemaOfTheRecord() {
        String text = "string not null";
        assertEquals(
                "user_id:T,user_name:T,first_name:T,last_name:T,age:int!,"
                        + "address:{house_number:T,street_name:T,city:T,country:T,post_code:T}!,"
                        + "email_address:T,phone_number:T,"
                        + "device:{ipv4_address:T,ipv6_address:T,mac_address:T,UUID:T,system_triplet:T}!",
                Session.users(Map.of())
                        .schema()
                        .toDDL()
                        .replaceAll("(?i)" + text, "T")
                        .replaceAll("(?i) NOT NULL", "!")
                        .replaceAll("STRUCT<([^>]*)>", "{$1}")
                        .replaceAll(": ", ":")
                        .replaceAll(", ", ",")
                        .replaceAll(" T", ":T")
                        .replaceAll(" INT", ":int")
                        .replaceAll(" \\{", ":{"));
    }

    @Test
    void hasTheFieldsOfALayout() {
        Dataset<Row> users = Session.users(Map.of(
                "count", "1", "fields", "n=index,home.city=address.city,id=user_id," + "home.at.code=country_code"));

        assertEquals(
                "struct<n:bigint,home:struct<city:string,at:struct<code:string>>,id:string>",
                users.schema().catalogString());
        assertEquals("[0,[Liverpool,[GB]],c5a57e81-72f0-49d2-a1b3-e514f002fd8b]", String.valueOf(users.first()));
    }

    /** The judge is the JSON that the command writes. */
    @Test
    void givesTheRecordsOfTheCommand() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Population.seeded(42).write(IndexRange.of(7, 107), JsonEncoders.ndjson(), json);

        List<String> rows = Session.users(Map.of("start", "7", "count", "100", "partitions", "3"))
                .toJSON()
                .collectAsList();

        assertEquals(json.toString(StandardCharsets.UTF_8).lines().toList(), rows);
    }

    @Test
    void givesTheUserAtAnyIndex() {
        Population population = Population.seeded(42);
        Random random = new Random(1);
        String indices = LongStream.generate(() -> random.nextLong() >>> 1)
                .limit(30)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(","));
        for (String index : indices.split(",", -1)) {
            Row row = Session.users(Map.of("start", index, "count", "1")).first();
            assertEquals(texts(population.user(Long.parseLong(index))), texts(row), index);
        }
    }

    @Test
    void endsWithTheLastUser() {
        List<Row> rows = Session.users(Map.of("start", "9223372036854775800", "count", "7", "fields", WITH_INDEX))
                .collectAsList();

        assertEquals(
                LongStream.range(Long.MAX_VALUE - 7, Long.MAX_VALUE).boxed().toList(),
                rows.stream().map(row -> row.getLong(0)).toList());
        assertEquals(
                Population.seeded(42).user(Long.MAX_VALUE - 1).userId().toString(),
                rows.get(6).getString(1));
    }

    @Test
    void isTheSamePopulationInAnyNumberOfPartitions() throws IOException {
        String expected = Session.hash(Session.SPARK
                .read()
                .schema(Session.users(Map.of()).schema())
                .json(Session.SPARK.createDataset(json(20_000), Encoders.STRING())));

        for (String partitions : List.of("1", "7", "64")) {
            Dataset<Row> users = Session.users(Map.of("count", "20k", "partitions", partitions));
            assertEquals(expected, Session.hash(users), partitions);
        }
        assertEquals(expected, Session.hash(Session.users(Map.of("count", "20k"))));
    }

    private static List<String> json(long count) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Population.seeded(42).write(IndexRange.of(0, count), JsonEncoders.ndjson(), json);
        return json.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void isATableOfSql() {
        Session.SPARK.sql("CREATE OR REPLACE TEMPORARY VIEW users USING populace OPTIONS (seed '42', COUNT '1_000')");

        Function<String, Object> first =
                query -> Session.SPARK.sql(query).first().get(0);
        assertEquals(1_000L, first.apply("SELECT count(DISTINCT email_address) FROM users"));
        assertEquals(
                Population.seeded(42)
                        .users(IndexRange.of(0, 1_000))
                        .filter(user -> user.age() == 61)
                        .count(),
                first.apply("SELECT count(*) FROM users WHERE age = 61"));
    }

    @Test
    void drawsFromACatalogAndInOneLanguage() {
        String catalog = """
                {"countries": [{"name": "France", "code": "FR", "locale": "fr-FR",
                  "cities": [{"name": "Lyon"}]}]}
                """;
        Dataset<Row> users = Session.users(Map.of("count", "1000", "catalog", catalog, "locale", "de-DE"));

        assertEquals(
                "[Lyon,France,1000]",
                String.valueOf(
                        users.groupBy("address.city", "address.country").count().first()));
        assertEquals(
                1L,
                Session.users(Map.of("count", "1000", "locale", "de-DE", "fields", "language"))
                        .distinct()
                        .filter("language <> ''")
                        .limit(1)
                        .count());
    }

    private static String texts(Row row) {
        return row.mkString(",").replace("[", "").replace("]", "");
    }

    private static String texts(User user) {
        return List.of(
                        user.userId(),
                        user.userName(),
                        user.firstName(),
                        user.lastName(),
                        user.age(),
                        user.address().houseNumber(),
                        user.address().streetName(),
                        user.address().city(),
                        user.address().country(),
                        user.address().postCode(),
                        user.emailAddress(),
                        user.phoneNumber(),
                        user.device().ipv4Address(),
                        user.device().ipv6Address(),
                        user.device().macAddress(),
                        user.device().uuid(),
                        user.device().systemTriplet())
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
