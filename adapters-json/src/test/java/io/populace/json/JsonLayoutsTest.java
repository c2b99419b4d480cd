package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.WordList;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Records of any layout, read back by Jackson. */
class JsonLayoutsTest {

    private static final Population POPULATION = Population.seeded(42);
    private static final Catalog CATALOG = BuiltInCatalog.load();
    private static final int USERS = 20;
    private static final Map<String, String> CODES = Map.of("Germany", "DE", "Netherlands", "NL", "UK", "GB");
    private static final Map<String, String> LANGUAGES = Map.of("Germany", "de", "Netherlands", "nl", "UK", "en");

    @Test
    void haveTheValuesOfTheUserUnderTheNamesOfTheLayout() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(11);
        for (int repetition = 0; repetition < 200; repetition++) {
            RecordLayout layout = layout(random);
            for (UserEncoder encoder : List.of(
                    JsonEncoders.ndjson(layout), JsonEncoders.array(layout), JsonEncoders.indentedArray(layout))) {
                List<JsonNode> records = JsonTrees.users(Outputs.bytes(POPULATION, IndexRange.of(0, USERS), encoder));
                assertEquals(USERS, records.size());
                for (int i = 0; i < USERS; i++) {
                    assertHolds(layout, records.get(i), i);
                }
            }
        }
    }

    private static RecordLayout layout(SplittableRandom random) {
        UserField[] fields = UserField.values();
        List<Column> columns = new ArrayList<>();
        int size = 1 + random.nextInt(fields.length + 10);
        for (int i = 0; i < size; i++) {
            String name = "object".substring(random.nextInt(6)) + ".".repeat(random.nextInt(2)) + "\"n\\ä" + i;
            columns.add(new Column(name, fields[random.nextInt(fields.length)]));
        }
        return RecordLayout.of(columns);
    }

    private static void assertHolds(RecordLayout layout, JsonNode record, int index) {
        int values = 0;
        for (Column column : layout.columns()) {
            JsonNode node = record;
            for (String name : column.path()) {
                node = node.path(name);
            }
            assertEquals(expected(column.field(), index), node.asText(), column + ", user " + index);
            boolean number = column.field() == UserField.AGE || column.field() == UserField.INDEX;
            assertEquals(number, node.isIntegralNumber(), column.toString());
            boolean decimal = column.field() == UserField.LATITUDE || column.field() == UserField.LONGITUDE;
            assertEquals(decimal, node.isDouble(), column.toString());
            values++;
        }
        assertEquals(values, leaves(record));
    }

    private static String expected(UserField field, int index) {
        User user = POPULATION.user(index);
        return switch (field) {
            case INDEX -> Integer.toString(index);
            case GENDER -> drawn(field, index).gender().text();
            case TITLE -> drawn(field, index).title().text();
            case REGION -> String.valueOf(city(user).region());
            case TIME_ZONE -> String.valueOf(city(user).timeZone());
            case MOBILE_NUMBER -> drawn(field, index).mobileNumber().toString();
            case FULL_NAME, FULL_NAME_LATIN -> user.firstName() + " " + user.lastName();
            case COUNTRY_CODE -> Objects.requireNonNull(CODES.get(user.address().country()));
            case LANGUAGE -> Objects.requireNonNull(LANGUAGES.get(user.address().country()));
            case LATITUDE -> Double.toString(drawn(field, index).latitude() / 100_000.0);
            case LONGITUDE -> Double.toString(drawn(field, index).longitude() / 100_000.0);
            case BIRTH_DATE ->
                LocalDate.ofEpochDay(drawn(field, index).birthDay()).toString();
            case REGISTERED_AT ->
                Instant.ofEpochSecond(drawn(field, index).registeredAt()).toString();
            default -> UserValues.value(user, field).toString();
        };
    }

    private static UserDraft drawn(UserField field, int index) {
        UserDraft draft = new UserDraft();
        POPULATION.drawer().only(field.draws()).draw(index, draft);
        return draft;
    }

    private static City city(User user) {
        return CATALOG.geography().countries().stream()
                .flatMap(country -> country.cities().stream())
                .filter(city -> city.name().equals(user.address().city()))
                .findFirst()
                .orElseThrow();
    }

    private static int leaves(JsonNode node) {
        int leaves = 0;
        for (JsonNode child : node) {
            leaves += child.isObject() ? leaves(child) : 1;
        }
        return leaves;
    }

    @Test
    void keepTheFieldsOfAnObjectTogetherWhereTheFirstStands() throws IOException, InterruptedException {
        RecordLayout layout = RecordLayout.parse("home.city=address.city,age,home.zip=address.post_code");

        assertEquals(
                "{\"home\":{\"city\":\"Liverpool\",\"zip\":\"L5 5AX\"},\"age\":61}\n",
                Outputs.text(POPULATION, IndexRange.of(0, 1), JsonEncoders.ndjson(layout)));
    }

    @Test
    void allocateNothingForWordsThatNeedEscapes() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            words.add(String.format(Locale.ROOT, "O'\"Ne\\il %c%c", 'a' + i % 26, 'a' + i / 26));
        }
        Lexicon lexicon = new Lexicon("en", NameList.of(words), NameList.of(words), WordList.of(words));
        UserEncoder encoder = JsonEncoders.ndjson();
        UserDrawer drawer = new UserDrawer(42, BuiltInCatalog.load(), any -> lexicon).only(encoder.draws());
        UserDraft draft = new UserDraft();
        Utf8Buffer out = new Utf8Buffer(1 << 12);
        encode(100_000, drawer, draft, encoder, out);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = thread.getCurrentThreadAllocatedBytes();
        encode(200_000, drawer, draft, encoder, out);
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;

        assertTrue(allocated < 200_000, "must be less than a byte per user: " + allocated / 200_000.0);
    }

    private static void encode(int users, UserDrawer drawer, UserDraft draft, UserEncoder encoder, Utf8Buffer out) {
        for (long index = 0; index < users; index++) {
            out.clear();
            drawer.draw(index, draft);
            encoder.encode(draft, out);
        }
    }
}
