package io.populace.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import io.populace.domain.Address;
import io.populace.domain.Device;
import io.populace.domain.User;
import java.io.IOException;

/** Writes the record field by field with Jackson's streaming generator, the usual fast way to write JSON in Java. */
final class JacksonUsers {

    private JacksonUsers() {}

    static void write(User user, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("user_id", user.userId().toString());
        json.writeStringField("user_name", user.userName().text());
        json.writeStringField("first_name", user.firstName());
        json.writeStringField("last_name", user.lastName());
        json.writeNumberField("age", user.age());
        Address address = user.address();
        json.writeObjectFieldStart("address");
        json.writeStringField("house_number", address.houseNumber().text());
        json.writeStringField("street_name", address.streetName());
        json.writeStringField("city", address.city());
        json.writeStringField("country", address.country());
        json.writeStringField("post_code", address.postCode());
        json.writeEndObject();
        json.writeStringField("email_address", user.emailAddress().text());
        json.writeStringField("phone_number", user.phoneNumber().text());
        Device device = user.device();
        json.writeObjectFieldStart("device");
        json.writeStringField("ipv4_address", device.ipv4Address().toString());
        json.writeStringField("ipv6_address", device.ipv6Address().toString());
        json.writeStringField("mac_address", device.macAddress().toString());
        json.writeStringField("UUID", device.uuid().toString());
        json.writeStringField("system_triplet", device.systemTriplet().text());
        json.writeEndObject();
        json.writeEndObject();
    }
}
