package io.populace.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.populace.domain.Address;
import io.populace.domain.Device;
import io.populace.domain.EmailAddress;
import io.populace.domain.HouseNumber;
import io.populace.domain.Ipv4Address;
import io.populace.domain.Ipv6Address;
import io.populace.domain.MacAddress;
import io.populace.domain.PhoneNumber;
import io.populace.domain.SystemTriplet;
import io.populace.domain.User;
import io.populace.domain.UserName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The values of one record by their paths, such as {@code address.city}, each with the line that it stands on. An object
 * is a value too, and those within it have paths of their own.
 */
final class FlatRecord {

    /** {@link UUID#fromString} takes shorter texts and capitals too, and says of others no more than that they are wrong. */
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private record Value(JsonToken token, String text, int line) {}

    private final int line;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private FlatRecord(int line) {
        this.line = line;
    }

    /** Reads the object that {@code parser} has just entered, to its end. */
    static FlatRecord read(JsonParser parser) throws IOException {
        FlatRecord record = new FlatRecord(lineOf(parser));
        record.readObject("", parser);
        return record;
    }

    private void readObject(String prefix, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String path = prefix + name;
            if (name.indexOf('.') >= 0) { // else it would pass for the path of another
                throw unknown(path, lineOf(parser));
            }
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                throw new MalformedUsersException(lineOf(parser), path + " must not be an array: [");
            }
            values.put(path, new Value(token, parser.getText(), lineOf(parser)));
            if (token == JsonToken.START_OBJECT) {
                readObject(path + ".", parser);
            }
        }
    }

    private static int lineOf(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    User toUser() throws MalformedUsersException {
        UUID userId = uuid("user_id");
        UserName userName = take("user_name", UserName::new);
        String firstName = take("first_name", text -> text);
        String lastName = take("last_name", text -> text);
        int age = age();
        Address address = address();
        EmailAddress emailAddress = take("email_address", EmailAddress::new);
        PhoneNumber phoneNumber = take("phone_number", PhoneNumber::new);
        Device device = device();
        for (Map.Entry<String, Value> left : values.entrySet()) {
            throw unknown(left.getKey(), left.getValue().line());
        }
        return checked(
                line,
                () -> new User(userId, userName, firstName, lastName, age, address, emailAddress, phoneNumber, device));
    }

    private static MalformedUsersException unknown(String path, int line) {
        return new MalformedUsersException(line, "field is not one of a user: " + path);
    }

    private Address address() throws MalformedUsersException {
        enter("address");
        HouseNumber houseNumber = take("address.house_number", HouseNumber::new);
        String street = take("address.street_name", text -> text);
        String city = take("address.city", text -> text);
        String country = take("address.country", text -> text);
        String postCode = take("address.post_code", text -> text);
        return checked(line, () -> new Address(houseNumber, street, city, country, postCode));
    }

    private Device device() throws MalformedUsersException {
        enter("device");
        Ipv4Address ipv4 = take("device.ipv4_address", Ipv4Address::parse);
        Ipv6Address ipv6 = take("device.ipv6_address", Ipv6Address::parse);
        MacAddress mac = take("device.mac_address", MacAddress::parse);
        UUID uuid = uuid("device.UUID");
        SystemTriplet triplet = take("device.system_triplet", SystemTriplet::new);
        return checked(line, () -> new Device(ipv4, ipv6, mac, uuid, triplet));
    }

    private int age() throws MalformedUsersException {
        Value value = remove("age");
        String text = value.text();
        if (value.token() != JsonToken.VALUE_NUMBER_INT) {
            throw new MalformedUsersException(value.line(), "age must be a whole number: " + text);
        }
        int age = text.length() > 9 ? -1 : Integer.parseInt(text); // with so many digits it is beyond any age
        if (age < 0 || age > User.MAX_AGE) {
            throw new MalformedUsersException(value.line(), "age must be 0 to " + User.MAX_AGE + ": " + text);
        }
        return age;
    }

    private UUID uuid(String path) throws MalformedUsersException {
        return take(path, text -> {
            if (!UUID_TEXT.matcher(text).matches()) {
                throw new IllegalArgumentException(path + " must be a UUID in lower case: " + text);
            }
            return UUID.fromString(text);
        });
    }

    /** Takes the object that holds the fields whose paths begin with {@code path}. */
    private void enter(String path) throws MalformedUsersException {
        Value value = remove(path);
        if (value.token() != JsonToken.START_OBJECT) {
            throw new MalformedUsersException(value.line(), path + " must be an object: " + value.text());
        }
    }

    private <T> T take(String path, Function<String, T> parse) throws MalformedUsersException {
        Value value = remove(path);
        if (value.token() != JsonToken.VALUE_STRING) {
            throw new MalformedUsersException(value.line(), path + " must be text: " + value.text());
        }
        return checked(value.line(), () -> parse.apply(value.text()));
    }

    private Value remove(String path) throws MalformedUsersException {
        Value value = values.remove(path);
        if (value == null) {
            throw new MalformedUsersException(line, path + " is missing");
        }
        return value;
    }

    private static <T> T checked(int line, Supplier<T> value) throws MalformedUsersException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedUsersException(line, String.valueOf(e.getMessage()));
        }
    }
}
