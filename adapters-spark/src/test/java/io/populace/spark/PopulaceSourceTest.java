package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.SafeCatalog;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.RecordLayout;
import io.populace.json.JsonEncoders;
import io.populace.json.UserWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PopulaceSourceTest {

    private static final String WITH_INDEX = "index,user_id,user_name,first_name,last_name,age,address.house_number,"
            + "address.street_name,address.city,address.country,address.post_code,email_address,phone_number,"
            + "device.ipv4_address,device.ipv6_address,device.mac_address,device.UUID,device.system_triplet";

    private static final Predicate<String> NOT_LATIN =
            Pattern.compile("[\\p{L}&&\\P{IsLatin}]").asPredicate();

    /** The judge is Spark's reading of the same schema in SQL. */
    @Test
    void hasTheSchemaOfTheRecord() {
        StructType expected = StructType.fromDDL("""
                user_id STRING NOT NULL, user_name STRING NOT NULL, first_name STRING NOT NULL, last_name STRING NOT NULL,
                age INT NOT NULL,
                address STRUCT<house_number: STRING NOT NULL, street_name: STRING NOT NULL, city: STRING NOT NULL,
                    country: STRING NOT NULL, post_code: STRING> NOT NULL,
                email_address STRING NOT NULL, phone_number STRING NOT NULL,
                device STRUCT<ipv4_address: STRING NOT NULL, ipv6_address: STRING NOT NULL, mac_address: STRING NOT NULL,
                    UUID: STRING NOT NULL, system_triplet: STRING NOT NULL> NOT NULL
                """);

        assertEquals(expected, Session.users(Map.of()).schema());
    }

    @Test
    void hasTheFieldsOfALayout() {
        Dataset<Row> users = Session.users(Map.of(
                "count", "1", "fields", "n=index,home.city=address.city,id=user_id,home.at.code=address.country_code"));

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

    /** The judge is the JSON that the command writes, of another day than the catalog's. */
    @Test
    void hasDatesAndTimes() throws IOException {
        RecordLayout layout = RecordLayout.parse("birth_date,lat=address.latitude,at.registered=registered_at");
        Catalog builtIn = BuiltInCatalog.load();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new Population(42, builtIn.with(LocalDate.of(2024, 2, 29)), Lexicons.standard())
                .write(IndexRange.of(0, 5_000), JsonEncoders.ndjson(layout), json);

        Dataset<Row> users = Session.users(Map.of(
                "count",
                "5000",
                "asOf",
                "2024-02-29",
                "fields",
                "birth_date,lat=address.latitude,at.registered=registered_at"));

        assertEquals(
                StructType.fromDDL("birth_date DATE NOT NULL, lat DOUBLE, at STRUCT<registered: TIMESTAMP> NOT NULL"),
                users.schema());
        List<String> rows = users.selectExpr(
                        "birth_date",
                        "cast(lat AS decimal(8, 5)) lat",
                        "struct(date_format(to_utc_timestamp(at.registered, current_timezone()),"
                                + " \"yyyy-MM-dd'T'HH:mm:ss'Z'\") registered) at")
                .toJSON()
                .collectAsList();
        assertEquals(json.toString(StandardCharsets.UTF_8).lines().toList(), rows);
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

    /** Forty users from each of 25 random indices on, in one query that reads nobody else. */
    @Test
    void hasTheUsersOfThePopulationAtRandomIndices() {
        Dataset<Row> all = Session.users(Map.of("count", "9223372036854775807", "fields", WITH_INDEX));
        Population population = Population.seeded(42);
        Set<String> expected = new HashSet<>();
        List<Dataset<Row>> parts = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 25; i++) {
            long first = random.nextLong(Long.MAX_VALUE - 40);
            parts.add(all.where("index >= " + first + " AND index < " + (first + 40))
                    .drop("index"));
            LongStream.range(first, first + 40)
                    .mapToObj(index -> UserWriter.toJson(population.user(index)))
                    .forEach(expected::add);
        }

        Dataset<Row> users = parts.stream().reduce(Dataset::union).orElseThrow();
        List<String> rows = users.toJSON().collectAsList();

        assertEquals(1_000, rows.size());
        assertEquals(expected, Set.copyOf(rows));
    }

    @Test
    void isTheSamePopulationInAnyNumberOfPartitions() throws IOException {
        String expected = Session.hash(Session.SPARK
                .read()
                .schema(Session.users(Map.of()).schema())
                .json(Session.SPARK.createDataset(json(20_000), Encoders.STRING())));

        for (String partitions : List.of("1", "7")) {
            Dataset<Row> users = Session.users(Map.of("count", "20k", "partitions", partitions));
            assertEquals(expected, Session.hash(users), partitions);
        }
        assertEquals(expected, Session.hash(Session.users(Map.of("count", "20k"))));
    }

    @Test
    @Tag("long")
    void isTheSameMillionInAnyNumberOfPartitions() {
        List<String> hashes = Stream.of("1", "7", "64")
                .map(partitions -> Session.hash(Session.users(Map.of("count", "1M", "partitions", partitions))))
                .distinct()
                .toList();

        assertEquals(1, hashes.size(), hashes::toString);
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
    void drawsFromACatalog() {
        String catalog = """
                {"countries": [{"name": "France", "code": "FR", "locale": "fr-FR",
                  "cities": [{"name": "Lyon"}]}]}
                """;
        Dataset<Row> users = Session.users(Map.of("count", "1000", "catalog", catalog));

        assertEquals(
                "[Lyon,France,1000]",
                String.valueOf(
                        users.groupBy("address.city", "address.country").count().first()));
    }

    /** The judge is the command's way to one language: other words for every country. */
    @Test
    void drawsInOneLanguage() {
        Population german =
                new Population(42, BuiltInCatalog.load(), Lexicons.standard().forcing("de-DE"));
        List<String> expected =
                german.users(IndexRange.of(0, 50)).map(User::firstName).toList();

        List<String> names = Session.users(Map.of("count", "50", "locale", "de-DE"))
                .select("first_name")
                .as(Encoders.STRING())
                .collectAsList();

        assertEquals(expected, names);
        assertNotEquals(
                expected,
                Population.seeded(42)
                        .users(IndexRange.of(0, 50))
                        .map(User::firstName)
                        .toList());
    }

    /** The judge is the JSON that the command writes with {@code --names latin}. */
    @Test
    void hasNamesInLatinLetters() throws IOException {
        Catalog world = NamedCatalog.load("world:GR,JP");
        String fields = "first_name,last_name,full_name";
        Map<String, String> options = Map.of("catalog", "world:GR,JP", "count", "500", "fields", fields);
        Map<String, String> latin = new HashMap<>(options);
        latin.put("names", "latin");

        List<String> names = Session.users(latin).toJSON().collectAsList();

        assertEquals(
                json(new Population(42, world, Lexicons.standard().latin()), IndexRange.of(0, 500), fields), names);
        assertEquals(List.of(), names.stream().filter(NOT_LATIN).toList());
        assertEquals(
                500,
                Session.users(options).toJSON().collectAsList().stream()
                        .filter(NOT_LATIN)
                        .count());
    }

    /** The judge is the JSON that the command writes with {@code --safe}, {@code --country} and {@code --as-of}. */
    @Test
    void hasUsersWhomNobodyCanReach() throws IOException {
        Catalog britain = new CatalogPart("GB", null, null).of(BuiltInCatalog.load());
        String fields = "phone_number,mobile_number,device.ipv4_address,device.ipv6_address,birth_date";
        Map<String, String> options = Map.of("country", "GB", "asOf", "2024-02-29", "count", "500", "fields", fields);
        Map<String, String> safe = new HashMap<>(options);
        safe.put("safe", "true");
        Map<String, String> unsafe = new HashMap<>(options);
        unsafe.put("safe", "false");

        Population nobody =
                new Population(42, SafeCatalog.of(britain.with(LocalDate.of(2024, 2, 29))), Lexicons.standard());
        assertEquals(
                json(nobody, IndexRange.of(0, 500), fields),
                Session.users(safe).toJSON().collectAsList());
        assertEquals(Session.hash(Session.users(options)), Session.hash(Session.users(unsafe)));
        assertNotEquals(Session.hash(Session.users(safe)), Session.hash(Session.users(unsafe)));
    }

    private static List<String> json(Population population, IndexRange range, String fields) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        population.write(range, JsonEncoders.ndjson(RecordLayout.parse(fields)), json);
        return json.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
