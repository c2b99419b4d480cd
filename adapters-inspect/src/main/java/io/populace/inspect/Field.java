package io.populace.inspect;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a user, with their paths in a record that does not rename them. Those of the standard record come first. */
enum Field {
    USER_ID("user_id"),
    USER_NAME("user_name"),
    FIRST_NAME("first_name"),
    LAST_NAME("last_name"),
    AGE("age", Type.WHOLE_NUMBER),
    HOUSE_NUMBER("address.house_number"),
    STREET_NAME("address.street_name"),
    CITY("address.city"),
    COUNTRY("address.country"),
    POST_CODE("address.post_code", Type.TEXT_OR_NONE),
    EMAIL_ADDRESS("email_address"),
    PHONE_NUMBER("phone_number"),
    IPV4_ADDRESS("device.ipv4_address"),
    IPV6_ADDRESS("device.ipv6_address"),
    MAC_ADDRESS("device.mac_address"),
    UUID("device.UUID"),
    SYSTEM_TRIPLET("device.system_triplet"),
    INDEX("index", Type.WHOLE_NUMBER),
    FULL_NAME("full_name"),
    FULL_NAME_LATIN("full_name_latin"),
    GENDER("gender"),
    TITLE("title"),
    LANGUAGE("language"),
    COUNTRY_CODE("address.country_code", Type.TEXT_OR_NONE),
    REGION("address.region", Type.TEXT_OR_NONE),
    TIME_ZONE("address.time_zone", Type.TEXT_OR_NONE),
    LATITUDE("address.latitude", Type.NUMBER_OR_NONE),
    LONGITUDE("address.longitude", Type.NUMBER_OR_NONE),
    MOBILE_NUMBER("mobile_number", Type.TEXT_OR_NONE),
    BIRTH_DATE("birth_date"),
    REGISTERED_AT("registered_at", Type.TEXT_OR_NONE);

    /** What a value is in JSON. */
    enum Type {
        TEXT("text"),
        WHOLE_NUMBER("a whole number"),

        /** Null if there is none. In the standard record, a text that is empty. */
        TEXT_OR_NONE("text"),

        /** Null if there is none. */
        NUMBER_OR_NONE("a number");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** The type in words, with "or null" if there can be no value. */
        String words(boolean nullable) {
            return nullable && canBeNone() ? words + " or null" : words;
        }

        boolean canBeNone() {
            return this == TEXT_OR_NONE || this == NUMBER_OR_NONE;
        }
    }

    private static final Map<String, Field> BY_PATH =
            EnumSet.allOf(Field.class).stream().collect(Collectors.toMap(Field::path, Function.identity()));

    private final String path;
    private final Type type;

    Field(String path) {
        this(path, Type.TEXT);
    }

    Field(String path, Type type) {
        this.path = path;
        this.type = type;
    }

    /** The field with this path. */
    static Field at(String path) {
        Field field = BY_PATH.get(path);
        if (field == null) {
            throw new IllegalArgumentException("unknown field: " + path);
        }
        return field;
    }

    String path() {
        return path;
    }

    Type type() {
        return type;
    }
}
