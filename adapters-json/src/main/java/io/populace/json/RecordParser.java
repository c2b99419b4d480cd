package io.populace.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.populace.domain.Address;
import io.populace.domain.Device;
import io.populace.domain.EmailAddress;
import io.populace.domain.Excerpt;
import io.populace.domain.HouseNumber;
import io.populace.domain.Ipv4Address;
import io.populace.domain.Ipv6Address;
import io.populace.domain.MacAddress;
import io.populace.domain.PhoneNumber;
import io.populace.domain.SystemTriplet;
import io.populace.domain.User;
import io.populace.domain.UserName;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The values of one record by their paths, such as {@code address.city}, each with the line that it stands on. What is not a
 * field of a user is refused when it is met, so that no input can make a record larger than a user.
 */
final class RecordParser {

    /** A text that is longer is refused; the longest street of the world's addresses has not a tenth of it. */
    static final int MAX_TEXT = 1_000;

    private static final Map<String, Kind> FIELDS = Map.ofEntries(
            Map.entry("user_id", Kind.TEXT),
            Map.entry("user_name", Kind.TEXT),
            Map.entry("first_name", Kind.TEXT),
            Map.entry("last_name", Kind.TEXT),
            Map.entry("age", Kind.WHOLE_NUMBER),
            Map.entry("address", Kind.OBJECT),
            Map.entry("address.house_number", Kind.TEXT),
            Map.entry("address.street_name", Kind.TEXT),
            Map.entry("address.city", Kind.TEXT),
            Map.entry("address.country", Kind.TEXT),
            Map.entry("address.post_code", Kind.TEXT),
            Map.entry("email_address", Kind.TEXT),
            Map.entry("phone_number", Kind.TEXT),
            Map.entry("device", Kind.OBJECT),
            Map.entry("device.ipv4_address", Kind.TEXT),
            Map.entry("device.ipv6_address", Kind.TEXT),
            Map.entry("device.mac_address", Kind.TEXT),
            Map.entry("device.UUID", Kind.TEXT),
            Map.entry("device.system_triplet", Kind.TEXT));

    /** {@link UUID#fromString} takes shorter texts and capitals too, and says of others no more than that they are wrong. */
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private enum Kind {
        TEXT("text", JsonToken.VALUE_STRING),
        WHOLE_NUMBER("a whole number", JsonToken.VALUE_NUMBER_INT),
        OBJECT("an object", JsonToken.START_OBJECT);

        private final String words;
        private final JsonToken token;

        Kind(String words, JsonToken token) {
            this.words = words;
            this.token = token;
        }
    }

    private record Value(String text, int line) {}

    private final int line;
    private final Map<String, Value> values = new HashMap<>();

    private RecordParser(int line) {
        this.line = line;
    }

    /** Reads the object that {@code parser} has just entered, to its end. */
    static RecordParser read(JsonParser parser) throws IOException {
        RecordParser record = new RecordParser(lineOf(parser));
        record.readObject("", parser);
        return record;
    }

    private void readObject(String prefix, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String path = prefix + name;
            Kind kind = FIELDS.get(path);
            if (kind == null || name.indexOf('.') >= 0) { // a key with a dot would pass for the path of another
                throw new MalformedUsersException(
                        lineOf(parser),
                        "field is not one of a user: " + (name.isEmpty() ? path + "(empty)" : Excerpt.of(path)));
            }
            if (values.containsKey(path)) {
                throw new MalformedUsersException(lineOf(parser), "duplicate field: " + path);
            }
            JsonToken token = parser.nextToken();
            String text = text(path, parser);
            if (token != kind.token) {
                throw new MalformedUsersException(
                        lineOf(parser), path + " must be " + kind.words + ": " + Excerpt.of(text));
            }
            values.put(path, new Value(text, lineOf(parser)));
            if (kind == Kind.OBJECT) {
                readObject(path + ".", parser);
            }
        }
    }

    private static String text(String path, JsonParser parser) throws IOException {
        try {
            return parser.getText();
        } catch (StreamConstraintsException e) {
            throw new MalformedUsersException(lineOf(parser), path + " must have at most " + MAX_TEXT + " characters");
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
        int age = take("age", RecordParser::age);
        Address address = address();
        EmailAddress emailAddress = take("email_address", EmailAddress::new);
        PhoneNumber phoneNumber = take("phone_number", PhoneNumber::new);
        Device device = device();
        return checked(
                line,
                () -> new User(userId, userName, firstName, lastName, age, address, emailAddress, phoneNumber, device));
    }

    private Address address() throws MalformedUsersException {
        take("address", text -> text);
        HouseNumber houseNumber = take("address.house_number", HouseNumber::new);
        String street = take("address.street_name", text -> text);
        String city = take("address.city", text -> text);
        String country = take("address.country", text -> text);
        String postCode = take("address.post_code", text -> text);
        return checked(line, () -> new Address(houseNumber, street, city, country, postCode));
    }

    private Device device() throws MalformedUsersException {
        take("device", text -> text);
        Ipv4Address ipv4 = take("device.ipv4_address", Ipv4Address::parse);
        Ipv6Address ipv6 = take("device.ipv6_address", Ipv6Address::parse);
        MacAddress mac = take("device.mac_address", MacAddress::parse);
        UUID uuid = uuid("device.UUID");
        SystemTriplet triplet = take("device.system_triplet", SystemTriplet::new);
        return checked(line, () -> new Device(ipv4, ipv6, mac, uuid, triplet));
    }

    private static int age(String text) {
        int age = text.length() > 9 ? -1 : Integer.parseInt(text); // with so many digits it is beyond any age
        if (age < 0 || age > User.MAX_AGE) {
            throw new IllegalArgumentException("age must be 0 to " + User.MAX_AGE + ": " + Excerpt.of(text));
        }
        return age;
    }

    private UUID uuid(String path) throws MalformedUsersException {
        return take(path, text -> {
            if (!UUID_TEXT.matcher(text).matches()) {
                throw new IllegalArgumentException(path + " must be a UUID in lower case: " + Excerpt.of(text));
            }
            return UUID.fromString(text);
        });
    }

    private <T> T take(String path, Function<String, T> parse) throws MalformedUsersException {
        Value value = values.get(path);
        if (value == null) {
            throw new MalformedUsersException(line, path + " is missing");
        }
        return checked(value.line(), () -> parse.apply(value.text()));
    }

    private static <T> T checked(int line, Supplier<T> value) throws MalformedUsersException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedUsersException(line, String.valueOf(e.getMessage()));
        }
    }
}
