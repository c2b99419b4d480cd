package io.populace.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.IndexRange;
import io.populace.domain.PostCodeForm;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.io.IOException;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server has the values of whole users. */
class LoadReadBackTest {

    private static final LoadOptions CREATE = new LoadOptions(true, true, false, false, false);

    private static final Population POPULATION = Population.seeded(42);

    /** All values of a table in one number, whatever the order of rows. */
    private static final String HASH = "SELECT count(*) || ' ' || sum(hashtextextended(t::text, 0)::numeric) FROM %s t";

    @Test
    void tableHasTypedValuesOfUsers() throws IOException, InterruptedException, SQLException {
        RecordLayout layout = RecordLayout.parse("index,user_id,user_name,first_name,last_name,age,"
                + "address.house_number,address.street_name,address.city,address.country,address.post_code,"
                + "email_address,phone_number,device.ipv4_address,device.ipv6_address,device.mac_address,"
                + "device.UUID,device.system_triplet");
        Server.load(Server.load("typed", layout, CREATE), POPULATION, "typed", IndexRange.of(0, 100_000), 2);
        int rows = 0;
        try (Connection connection = Server.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM typed ORDER BY index")) {
            while (row.next()) {
                assertRow(POPULATION.user(rows), row, rows);
                rows++;
            }
        }
        assertEquals(100_000, rows);
    }

    private static void assertRow(User user, ResultSet row, int index) throws SQLException, IOException {
        assertEquals((long) index, row.getObject("index", Long.class));
        assertEquals(user.userId(), row.getObject("user_id", UUID.class));
        assertEquals(user.userName().toString(), row.getString("user_name"));
        assertEquals(user.firstName(), row.getString("first_name"));
        assertEquals(user.lastName(), row.getString("last_name"));
        assertEquals(user.age(), row.getObject("age", Integer.class));
        assertEquals(user.address().houseNumber().toString(), row.getString("address_house_number"));
        assertEquals(user.address().streetName(), row.getString("address_street_name"));
        assertEquals(user.address().city(), row.getString("address_city"));
        assertEquals(user.address().country(), row.getString("address_country"));
        assertEquals(user.address().postCode(), row.getString("address_post_code"));
        assertEquals(user.emailAddress().toString(), row.getString("email_address"));
        assertEquals(user.phoneNumber().toString(), row.getString("phone_number"));
        assertAddress(user.device().ipv4Address().toString(), row.getString("device_ipv4_address"));
        assertAddress(user.device().ipv6Address().toString(), row.getString("device_ipv6_address"));
        assertEquals(user.device().macAddress().toString(), row.getString("device_mac_address"));
        assertEquals(user.device().uuid(), row.getObject("device_uuid", UUID.class));
        assertEquals(user.device().systemTriplet().toString(), row.getString("device_system_triplet"));
    }

    private static void assertAddress(String expected, String actual) throws IOException {
        assertEquals(InetAddress.getByName(expected), InetAddress.getByName(actual));
    }

    @Test
    void randomLayoutsAreReadBack() throws IOException, InterruptedException, SQLException {
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            RecordLayout layout = layout(random);
            String table = "Random \"" + i + "\"";
            Server.load(Server.load(table, layout, CREATE), POPULATION, "random", IndexRange.of(7, 57), 1);

            assertEquals(
                    expected(layout, 7, 57),
                    rows("SELECT * FROM \"Random \"\"" + i + "\"\"\" ORDER BY ctid"),
                    () -> layout.columnNames().toString());
        }
    }

    private static RecordLayout layout(Random random) {
        List<Column> columns = new ArrayList<>();
        UserField[] fields = UserField.values();
        for (int i = random.nextInt(30); i >= 0; i--) {
            String name = List.of("order", "Zip \"x\"", "naïve", "a.b").get(i % 4) + i;
            columns.add(new Column(name, fields[random.nextInt(fields.length)]));
        }
        return RecordLayout.of(columns);
    }

    /** A row has the number of its values in two bytes, and more than 127 would not fit into one character. */
    @Test
    void tablesHaveAnyNumberOfColumns() throws IOException, InterruptedException, SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            columns.add(new Column("c" + i, i % 2 == 0 ? UserField.AGE : UserField.USER_NAME));
        }
        RecordLayout layout = RecordLayout.of(columns);
        Server.load(Server.load("wide", layout, CREATE), POPULATION, "wide", IndexRange.of(0, 20), 1);
        assertEquals(expected(layout, 0, 20), rows("SELECT * FROM wide ORDER BY ctid"));
    }

    @Test
    void columnsOfOtherTypesTakeTheSameValues() throws IOException, InterruptedException, SQLException {
        Server.run("""
                CREATE DOMAIN short AS varchar(50);
                CREATE TABLE texts (extra text, serial bigserial, user_id text, a2 smallint, a4 integer, a8 bigint,
                    ip4 character varying, ip6 varchar(40), mac short, uuid character(36), city short,
                    made timestamp DEFAULT now(), n bigint,
                    born text, joined varchar(20), utc timestamp,
                    lat text, lon double precision)""");
        RecordLayout layout = RecordLayout.parse("user_id,a2=age,a4=age,a8=age,ip4=device.ipv4_address,"
                + "ip6=device.ipv6_address,mac=device.mac_address,uuid=device.UUID,city=address.city,n=index,"
                + "born=birth_date,joined=registered_at,utc=registered_at,lat=address.latitude,lon=address.longitude");
        LoadOptions existing = new LoadOptions(false, false, true, false, false);
        Server.load(Server.load("texts", layout, existing), POPULATION, "texts", IndexRange.of(0, 500), 1);
        assertEquals(
                expected(layout, 0, 500),
                rows("SELECT user_id, a2, a4, a8, ip4, ip6, mac, uuid, city, n, born, joined,"
                        + " to_char(utc, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), lat::float8, lon FROM texts ORDER BY n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void numberOfConnectionsChangesNothing(int connections) throws IOException, InterruptedException, SQLException {
        RecordLayout layout = RecordLayout.standard();
        IndexRange range = IndexRange.ofCount(123, 25_001);
        String table = "connections_" + connections;
        Server.load(Server.load(table, layout, CREATE), POPULATION, "r", range, connections);
        if (Server.one("SELECT to_regclass('connections_2')") == null) {
            Server.load(Server.load("connections_2", layout, CREATE), POPULATION, "r", range, 2);
        }
        assertEquals(Server.one(HASH.formatted("connections_2")), Server.one(HASH.formatted(table)));
        assertTrue(Server.one(HASH.formatted(table)).startsWith("25001 "));
    }

    @Test
    void noUsersMakeAnEmptyTable() throws IOException, InterruptedException, SQLException {
        LoadOptions create = new LoadOptions(true, false, true, false, false);
        assertEquals(
                0,
                Server.load(
                        Server.load("nobody", RecordLayout.standard(), create),
                        POPULATION,
                        "nobody",
                        IndexRange.of(5, 5),
                        2));
        assertEquals("0", Server.one("SELECT count(*) FROM nobody"));
        assertFalse(Server.one("SELECT indexdef FROM pg_indexes WHERE tablename = 'nobody'")
                .isEmpty());
    }

    @Test
    void absentValuesAreNull() throws IOException, InterruptedException, SQLException {
        Catalog builtIn = BuiltInCatalog.load();
        Country with = builtIn.geography().countries().get(0);
        City town = new City("Town", 1, with.cities().get(0).phonePlan(), List.of());
        Country without =
                new Country("Sealand", null, "en-GB", "44", 1, PostCodeForm.NONE, with.phonePlans(), List.of(town));
        Catalog catalog =
                new Catalog(new GeoCatalog(List.of(with, without)), builtIn.systemTriplets(), new AgeRange(10, 20));
        Population population = new Population(42, catalog, Lexicons.standard());
        RecordLayout layout = RecordLayout.parse(
                "index,zip=address.post_code,address.country_code,address.country,age,registered_at,address.latitude");
        Server.load(Server.load("absent", layout, CREATE), population, "absent", IndexRange.of(0, 2_000), 2);

        assertEquals(
                "t",
                Server.one("SELECT bool_and((address_country = 'Sealand') = (zip IS NULL)"
                        + " AND (zip IS NULL) = (address_country_code IS NULL)"
                        + " AND (zip IS NULL) = (address_latitude IS NULL)) FROM absent"));
        assertEquals(
                population
                        .users(IndexRange.of(0, 2_000))
                        .map(user -> user.address().postCode())
                        .toList(),
                rows("SELECT coalesce(zip, '') FROM absent ORDER BY index").stream()
                        .map(row -> row.get(0))
                        .toList());
        assertEquals(
                "t",
                Server.one("SELECT bool_and((registered_at IS NULL) = (age < 16)"
                        + " OR age = 16 AND registered_at IS NULL) FROM absent"));
        assertEquals(
                "index, address_country, age",
                Server.one("SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute"
                        + " WHERE attrelid = 'absent'::regclass AND attnotnull AND attnum > 0"));
    }

    /** From {@link User} objects, which share no code with the encoder; the rest as the facts are. */
    private static List<List<String>> expected(RecordLayout layout, long start, long end) {
        List<List<String>> rows = new ArrayList<>();
        for (long index = start; index < end; index++) {
            User user = POPULATION.user(index);
            List<String> row = new ArrayList<>();
            for (Column column : layout.columns()) {
                row.add(value(user, index, column.field()));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String value(User user, long index, UserField field) {
        String country = user.address().country();
        return switch (field) {
            case INDEX -> Long.toString(index);
            case GENDER -> drawn(index).gender().text();
            case TITLE -> drawn(index).title().text();
            case REGION -> drawn(index).region().text();
            case TIME_ZONE ->
                country.equals("Netherlands")
                        ? "Europe/Amsterdam"
                        : country.equals("Germany") ? "Europe/Berlin" : "Europe/London";
            case MOBILE_NUMBER -> drawn(index).mobileNumber().toString();
            case FULL_NAME, FULL_NAME_LATIN -> user.firstName() + " " + user.lastName();
            case COUNTRY_CODE -> country.equals("Netherlands") ? "NL" : country.equals("Germany") ? "DE" : "GB";
            case LANGUAGE -> country.equals("Netherlands") ? "nl" : country.equals("Germany") ? "de" : "en";
            case LATITUDE -> Double.toString(drawn(index).latitude() / 100_000.0);
            case LONGITUDE -> Double.toString(drawn(index).longitude() / 100_000.0);
            case BIRTH_DATE -> LocalDate.ofEpochDay(drawn(index).birthDay()).toString();
            case REGISTERED_AT ->
                Instant.ofEpochSecond(drawn(index).registeredAt()).toString();
            default -> UserValues.value(user, field).toString();
        };
    }

    private static UserDraft drawn(long index) {
        UserDraft draft = new UserDraft();
        POPULATION.drawer().draw(index, draft);
        return draft;
    }

    /** Values as text; times as RFC 3339 writes them. */
    private static List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = Server.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(
                            result.getMetaData().getColumnTypeName(i).equals("timestamptz")
                                    ? result.getObject(i, OffsetDateTime.class)
                                            .toInstant()
                                            .toString()
                                    : result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
