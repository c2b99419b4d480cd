package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.testsupport.facts.Facts;
import io.populace.testsupport.facts.Facts.CountryFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys, their order, nesting and types are those that consumers expect. */
class RecordStructureTest {

    private static final IndexRange USERS = IndexRange.of(0, 2_000);
    private static final long SEED = 42;

    private static final List<String> FIELDS = List.of(
            "user_id STRING",
            "user_name STRING",
            "first_name STRING",
            "last_name STRING",
            "age NUMBER",
            "address OBJECT",
            "address.house_number STRING",
            "address.street_name STRING",
            "address.city STRING",
            "address.country STRING",
            "address.post_code STRING",
            "email_address STRING",
            "phone_number STRING",
            "device OBJECT",
            "device.ipv4_address STRING",
            "device.ipv6_address STRING",
            "device.mac_address STRING",
            "device.UUID STRING",
            "device.system_triplet STRING");

    @ParameterizedTest
    @EnumSource
    void hasEveryFieldInItsPlaceWithItsType(Format format) throws IOException, InterruptedException {
        List<JsonNode> users = users(format);
        assertEquals(USERS.count(), users.size());
        for (int i = 0; i < users.size(); i++) {
            List<String> fields = new ArrayList<>();
            describe("", users.get(i), fields);
            assertEquals(FIELDS, fields, "seed " + SEED + ", user " + i);
            assertTrue(users.get(i).get("age").isInt(), "seed " + SEED + ", user " + i);
        }
    }

    @Test
    void hasEveryCityInItsCountry() throws IOException, InterruptedException {
        Set<String> expected = new HashSet<>();
        for (CountryFacts country : Facts.load().countries()) {
            country.cities().forEach(city -> expected.add(city.name() + ", " + country.name()));
        }
        Set<String> actual = new HashSet<>();
        for (JsonNode user : users(Format.NDJSON)) {
            JsonNode address = user.get("address");
            actual.add(address.get("city").textValue() + ", "
                    + address.get("country").textValue());
        }
        assertEquals(expected, actual);
    }

    private static void describe(String prefix, JsonNode node, List<String> fields) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            fields.add(prefix + field.getKey() + " " + field.getValue().getNodeType());
            describe(prefix + field.getKey() + ".", field.getValue(), fields);
        }
    }

    private static List<JsonNode> users(Format format) throws IOException, InterruptedException {
        return JsonTrees.users(Outputs.bytes(Population.seeded(SEED), USERS, format.encoder()));
    }
}
