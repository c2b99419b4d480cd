package io.populace.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.populace.domain.Address;
import io.populace.domain.Device;
import io.populace.domain.User;
import java.io.IOException;
import java.util.List;

/** Users as Jackson trees: parsed from bytes by Jackson, or built from objects field by field. */
final class JsonTrees {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTrees() {}

    /** The elements of an array, or the values of NDJSON. */
    static List<JsonNode> users(byte[] output) throws IOException {
        try (MappingIterator<JsonNode> users = JSON.readerFor(JsonNode.class).readValues(output)) {
            return users.readAll();
        }
    }

    static ObjectNode of(User user) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("user_id", user.userId().toString());
        tree.put("user_name", user.userName().text());
        tree.put("first_name", user.firstName());
        tree.put("last_name", user.lastName());
        tree.put("age", user.age());
        tree.set("address", of(user.address()));
        tree.put("email_address", user.emailAddress().text());
        tree.put("phone_number", user.phoneNumber().text());
        tree.set("device", of(user.device()));
        return tree;
    }

    private static ObjectNode of(Address address) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("house_number", address.houseNumber().text());
        tree.put("street_name", address.streetName());
        tree.put("city", address.city());
        tree.put("country", address.country());
        tree.put("post_code", address.postCode());
        return tree;
    }

    private static ObjectNode of(Device device) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("ipv4_address", device.ipv4Address().toString());
        tree.put("ipv6_address", device.ipv6Address().toString());
        tree.put("mac_address", device.macAddress().toString());
        tree.put("UUID", device.uuid().toString());
        tree.put("system_triplet", device.systemTriplet().text());
        return tree;
    }
}
