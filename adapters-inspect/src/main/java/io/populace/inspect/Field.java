package io.populace.inspect;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a user, with their paths in the record. */
enum Field {
    USER_ID("", "user_id"),
    USER_NAME("", "user_name"),
    FIRST_NAME("", "first_name"),
    LAST_NAME("", "last_name"),
    AGE("", "age"),
    HOUSE_NUMBER("address", "house_number"),
    STREET_NAME("address", "street_name"),
    CITY("address", "city"),
    COUNTRY("address", "country"),
    POST_CODE("address", "post_code"),
    EMAIL_ADDRESS("", "email_address"),
    PHONE_NUMBER("", "phone_number"),
    IPV4_ADDRESS("device", "ipv4_address"),
    IPV6_ADDRESS("device", "ipv6_address"),
    MAC_ADDRESS("device", "mac_address"),
    UUID("device", "UUID"),
    SYSTEM_TRIPLET("device", "system_triplet");

    /** The objects in a record. */
    static final Set<String> OBJECTS = Set.of("address", "device");

    private static final Map<String, Map<String, Field>> BY_KEY = EnumSet.allOf(Field.class).stream()
            .collect(Collectors.groupingBy(
                    field -> field.object, Collectors.toMap(field -> field.key, Function.identity())));

    private final String object;
    private final String key;
    private final String path;

    Field(String object, String key) {
        this.object = object;
        this.key = key;
        this.path = object.isEmpty() ? key : object + "." + key;
    }

    /** The fields of {@code object} by key; "" is the record itself. */
    static Map<String, Field> in(String object) {
        return BY_KEY.getOrDefault(object, Map.of());
    }

    String path() {
        return path;
    }

    /** Whether the value is a JSON number; all others are strings. */
    boolean isNumber() {
        return this == AGE;
    }
}
